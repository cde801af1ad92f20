-- How long papers are with the printer and the post, and with which meeting a municipal year begins.
alter table body add column dispatch_days int default 0 not null;
alter table meeting add column annual boolean default false not null;
