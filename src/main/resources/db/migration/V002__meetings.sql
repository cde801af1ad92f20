-- Bodies and the calendar of their meetings.
create table body (
    id bigint not null auto_increment primary key,
    version int not null,
    name varchar(200) not null,
    nation varchar(20) not null,
    answer_within int not null,
    clearance_days int not null,
    meeting_agrees_closure boolean not null,
    reply_to varchar(254),
    constraint uk_body_name unique (name)
);

create table meeting (
    id bigint not null auto_increment primary key,
    version int not null,
    body_id bigint not null,
    held_on date not null,
    begins_at time not null,
    place varchar(300) not null,
    kind varchar(20) not null,
    cancelled boolean not null,
    constraint uk_meeting_day unique (body_id, held_on),
    constraint fk_meeting_body foreign key (body_id) references body (id)
);
