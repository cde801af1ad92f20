-- The second step of signing in: whose, with which secret (encrypted), what lets them in without it, and which boards demand it.
create table second_factor (
    person_id bigint not null primary key,
    version int not null,
    secret varchar(300) not null,
    last_step bigint not null,
    constraint fk_second_factor_person foreign key (person_id) references person (id)
);

create table recovery_code (
    id bigint not null auto_increment primary key,
    person_id bigint not null,
    code_hash char(64) not null,
    constraint fk_recovery_code_person foreign key (person_id) references person (id)
);

create index ix_recovery_code_person on recovery_code (person_id);

create table second_step_demand (
    body_id bigint not null primary key
);

-- Raised when somebody signs out everywhere: whatever was open under a smaller number ends.
alter table account add column generation int default 0 not null;
