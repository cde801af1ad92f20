-- Sessions of browsers, so that any node knows them and they outlive the node that began them. The tables and columns are those that Spring
-- Session asks for, under its names; an id is longer than it thinks of, and the principal is a person's number.
create table SPRING_SESSION (
    PRIMARY_ID char(36) not null primary key,
    SESSION_ID varchar(64) not null,
    CREATION_TIME bigint not null,
    LAST_ACCESS_TIME bigint not null,
    MAX_INACTIVE_INTERVAL int not null,
    EXPIRY_TIME bigint not null,
    PRINCIPAL_NAME varchar(100),
    constraint uk_spring_session_id unique (SESSION_ID)
);

create index ix_spring_session_expiry on SPRING_SESSION (EXPIRY_TIME);
create index ix_spring_session_principal on SPRING_SESSION (PRINCIPAL_NAME);

create table SPRING_SESSION_ATTRIBUTES (
    SESSION_PRIMARY_ID char(36) not null,
    ATTRIBUTE_NAME varchar(200) not null,
    ATTRIBUTE_BYTES mediumblob not null,
    primary key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
    constraint fk_spring_session_attributes foreign key (SESSION_PRIMARY_ID) references SPRING_SESSION (PRIMARY_ID) on delete cascade
);

-- Forms that were sent: whoever inserts the row first lets the form take effect, on whichever node. The key is a hash.
create table form_sent (
    form_key char(64) not null primary key,
    sent_at datetime(6) not null,
    led_to varchar(2000)
);

create index ix_form_sent_at on form_sent (sent_at);
