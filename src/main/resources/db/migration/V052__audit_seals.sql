-- From where a thing was done; empty where the service acted by itself.
alter table audit_entry add column origin varchar(45) not null default '';

create index ix_audit_entry_at on audit_entry (at, id);

-- The chain over the trail. A table of its own, so that the account of the service needs no right to change what was written down.
create table audit_seal (
    number bigint not null primary key,
    entry_id bigint not null,
    hash char(64) not null,
    constraint uk_audit_seal_entry unique (entry_id),
    constraint fk_audit_seal_entry foreign key (entry_id) references audit_entry (id)
);
