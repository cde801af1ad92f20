-- How far an import is that is at work: whose, which form's, at which step. The node that reads and the node that is asked may be two.
create table import_progress (
    token varchar(64) not null primary key,
    person_id bigint not null,
    step varchar(20) not null,
    done int not null,
    steps int not null,
    at timestamp(6) not null,
    constraint fk_import_progress_person foreign key (person_id) references person (id) on delete cascade
);
