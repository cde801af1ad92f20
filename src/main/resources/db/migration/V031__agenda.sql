-- What comes to which meeting, what was published for it, and whether what was promised came.
create table programme_entry (
    id bigint not null auto_increment primary key,
    version int not null,
    body_id bigint not null,
    meeting_id bigint,
    title varchar(300) not null,
    detail longtext not null,
    leads varchar(500) not null,
    kind varchar(20) not null,
    action_reference varchar(20),
    status varchar(12) not null,
    placed_because varchar(600) not null,
    deferrals int not null,
    constraint fk_programme_entry_body foreign key (body_id) references body (id),
    constraint fk_programme_entry_meeting foreign key (meeting_id) references meeting (id)
);

create index ix_programme_entry on programme_entry (body_id, status);
create index ix_programme_entry_action on programme_entry (action_reference);

create table published_agenda (
    id bigint not null auto_increment primary key,
    body_id bigint not null,
    document_id bigint not null,
    held_on date not null,
    constraint uk_published_agenda unique (document_id),
    constraint fk_published_agenda_body foreign key (body_id) references body (id)
);

create table published_item (
    id bigint not null auto_increment primary key,
    agenda_id bigint not null,
    position int not null,
    number varchar(20) not null,
    title varchar(400) not null,
    constraint fk_published_item_agenda foreign key (agenda_id) references published_agenda (id)
);

create table promise_check (
    id bigint not null auto_increment primary key,
    version int not null,
    entry_id bigint not null,
    meeting_id bigint not null,
    verdict varchar(12) not null,
    item varchar(430) not null,
    reason varchar(600) not null,
    confirmed_by varchar(40),
    confirmed_at datetime(6),
    constraint uk_promise_check unique (entry_id, meeting_id),
    constraint fk_promise_check_entry foreign key (entry_id) references programme_entry (id),
    constraint fk_promise_check_meeting foreign key (meeting_id) references meeting (id)
);

create table agenda_template (
    body_id bigint not null primary key,
    version int not null,
    file_name varchar(200) not null,
    content longblob not null,
    constraint fk_agenda_template_body foreign key (body_id) references body (id)
);

create table calendar_feed (
    person_id bigint not null primary key,
    version int not null,
    token_hash varchar(64) not null,
    constraint uk_calendar_feed unique (token_hash),
    constraint fk_calendar_feed_person foreign key (person_id) references person (id)
);
