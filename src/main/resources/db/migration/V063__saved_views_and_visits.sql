-- Filters of the list of actions that a person has given a name.
create table saved_view (
    id bigint not null auto_increment primary key,
    person_id bigint not null,
    name varchar(60) not null,
    query varchar(200) not null,
    constraint uk_saved_view unique (person_id, name),
    constraint fk_saved_view_person foreign key (person_id) references person (id)
);

-- Up to which entry of the trail a person had seen a place: on earlier visits, and on the visit that goes on.
create table last_visit (
    person_id bigint not null,
    place varchar(40) not null,
    seen_to bigint not null,
    visit_to bigint not null,
    -- seconds since 1970
    visited_at bigint not null,
    primary key (person_id, place),
    constraint fk_last_visit_person foreign key (person_id) references person (id)
);
