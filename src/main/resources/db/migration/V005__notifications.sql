-- The outbox: every mail that is to go out, written in the transaction that causes it. Rows are never removed.
-- Facts are kept, not a finished text: the text is made when the mail is sent and is kept from then on.
create table outbox_message (
    id bigint not null auto_increment primary key,
    message_id varchar(120) not null,
    -- the mail in which it travels: its own, or a digest's; fixed before the first attempt
    mail_id varchar(120),
    kind varchar(30) not null,
    at_once boolean not null,
    recipient_id bigint not null,
    about varchar(60) not null,
    title varchar(500) not null,
    exempt boolean not null,
    due_on date,
    body_name varchar(200) not null,
    reply_to varchar(254),
    words longtext not null,
    status varchar(12) not null,
    written_at datetime(6) not null,
    due_at datetime(6) not null,
    attempts int not null,
    first_tried_at datetime(6),
    claimed_by varchar(36),
    claimed_until datetime(6),
    maybe_twice boolean not null,
    sent_at datetime(6),
    sent_to varchar(254),
    subject varchar(250),
    mail_text longtext,
    problem varchar(500),
    constraint uk_outbox_message_id unique (message_id),
    constraint fk_outbox_recipient foreign key (recipient_id) references person (id)
);

create index ix_outbox_due on outbox_message (status, due_at);
create index ix_outbox_recipient on outbox_message (recipient_id, status, due_at);
create index ix_outbox_about on outbox_message (about, id);

-- One person's mail: how often they want it. The row is also what a node locks while it claims that person's mail.
create table mailbox (
    person_id bigint not null primary key,
    choice varchar(10) not null,
    constraint fk_mailbox_person foreign key (person_id) references person (id)
);

-- Addresses that a mail server refused for good.
create table suspended_address (
    address varchar(254) not null primary key,
    suspended_at datetime(6) not null,
    reason varchar(500) not null
);
