-- The directory: people, posts, who holds them, who is away, who may do what.
create table person (
    id bigint not null auto_increment primary key,
    version int not null,
    name varchar(150) not null,
    email varchar(254) not null,
    organisation varchar(150) not null,
    left_on date,
    constraint uk_person_email unique (email)
);

create table post (
    id bigint not null auto_increment primary key,
    title varchar(200) not null,
    organisation varchar(150) not null,
    reports_to bigint,
    directs boolean not null,
    constraint fk_post_reports_to foreign key (reports_to) references post (id)
);

create table tenure (
    id bigint not null auto_increment primary key,
    post_id bigint not null,
    person_id bigint not null,
    from_day date not null,
    until_day date,
    constraint fk_tenure_post foreign key (post_id) references post (id),
    constraint fk_tenure_person foreign key (person_id) references person (id)
);

create table absence (
    id bigint not null auto_increment primary key,
    person_id bigint not null,
    deputy_id bigint not null,
    from_day date not null,
    last_day date not null,
    constraint fk_absence_person foreign key (person_id) references person (id),
    constraint fk_absence_deputy foreign key (deputy_id) references person (id)
);

create index ix_absence_days on absence (from_day, last_day);

create table account (
    person_id bigint not null primary key,
    password_hash varchar(200) not null,
    enabled boolean not null,
    constraint fk_account_person foreign key (person_id) references person (id)
);

create table role_held (
    id bigint not null auto_increment primary key,
    person_id bigint not null,
    role varchar(20) not null,
    body_id bigint,
    constraint uk_role_held unique (person_id, role, body_id),
    constraint fk_role_held_person foreign key (person_id) references person (id)
);

create index ix_role_held_body on role_held (body_id, role);
