-- The weekly mail to chairs: for which week somebody was last told about a body, and whether they want it.
create table weekly_picture (
    person_id bigint not null,
    body_id bigint not null,
    told_for date not null,
    stopped boolean not null,
    primary key (person_id, body_id),
    constraint fk_weekly_picture_person foreign key (person_id) references person (id),
    constraint fk_weekly_picture_body foreign key (body_id) references body (id)
);
