-- Who grants more time on a body's actions, and within how many months another body has to answer its recommendations.
alter table body add column chair_grants_time boolean default false not null;
alter table body add column response_months int default 2 not null;
