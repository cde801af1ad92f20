-- The outbox: every mail that is to go out, written in the transaction that causes it.
create table outbox_message (
    id bigint not null auto_increment primary key,
    message_id varchar(120) not null,
    kind varchar(30) not null,
    recipient_id bigint not null,
    about varchar(60) not null,
    subject varchar(250) not null,
    words longtext not null,
    status varchar(12) not null,
    written_at datetime(6) not null,
    due_at datetime(6) not null,
    attempts int not null,
    claimed_until datetime(6),
    sent_at datetime(6),
    sent_to varchar(254),
    problem varchar(500),
    constraint uk_outbox_message_id unique (message_id),
    constraint fk_outbox_recipient foreign key (recipient_id) references person (id)
);

create index ix_outbox_due on outbox_message (status, due_at);
create index ix_outbox_about on outbox_message (about, id);
