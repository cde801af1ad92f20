-- Invitations to sign in. Only the hash of what the link carries is kept, so that nobody who reads the table can use it.
create table invitation (
    id bigint not null auto_increment primary key,
    person_id bigint not null,
    token_hash char(64) not null,
    expires_at datetime(6) not null,
    used_at datetime(6),
    constraint uk_invitation_token unique (token_hash),
    constraint fk_invitation_person foreign key (person_id) references person (id)
);

create index ix_invitation_person on invitation (person_id);

-- Failed attempts to sign in, for as long as they count. The address typed is kept as a hash: it may be somebody's password.
create table sign_in_failure (
    id bigint not null auto_increment primary key,
    at datetime(6) not null,
    email_hash char(64) not null,
    address varchar(45) not null
);

create index ix_sign_in_failure_email on sign_in_failure (email_hash, at);
create index ix_sign_in_failure_address on sign_in_failure (address, at);
create index ix_sign_in_failure_at on sign_in_failure (at);
