-- Of two entries for one person, the one that everything moved away from names the one that stayed.
alter table person add column merged_into bigint;
alter table person add constraint fk_person_merged_into foreign key (merged_into) references person (id);
