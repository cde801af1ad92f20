-- The trail of what happened. Rows are inserted and read, never updated or deleted.
create table audit_entry (
    id bigint not null auto_increment primary key,
    at datetime(6) not null,
    actor varchar(40) not null,
    about varchar(60) not null,
    what varchar(80) not null,
    why longtext not null
);

create index ix_audit_entry_about on audit_entry (about, id);
