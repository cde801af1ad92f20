-- Passkeys as a second step: whose, what they call it, and what its signatures are checked with. Nothing in it is secret.
create table passkey (
    id bigint not null auto_increment primary key,
    version int not null,
    person_id bigint not null,
    name varchar(60) not null,
    -- A credential's name may be longer than an index takes.
    credential_hash char(64) not null,
    credential_id varchar(1400) not null,
    attestation varchar(6000) not null,
    transports varchar(100) not null,
    signature_count bigint not null,
    made_at datetime(6) not null,
    used_at datetime(6),
    constraint fk_passkey_person foreign key (person_id) references person (id),
    constraint uq_passkey_credential unique (credential_hash)
);

create index ix_passkey_person on passkey (person_id);
