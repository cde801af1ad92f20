-- Partners without an account: the links in their mails, who opened one in which browser, and what they answered.
-- Of whatever a link, a code or a browser carries, only the hash is kept.
create table partner_link (
    id bigint not null auto_increment primary key,
    reference varchar(20) not null,
    person_id bigint not null,
    token_hash char(64) not null,
    email_hash char(64) not null,
    issued_at datetime(6) not null,
    expires_at datetime(6) not null,
    revoked_at datetime(6),
    constraint uk_partner_link_token unique (token_hash),
    constraint fk_partner_link_person foreign key (person_id) references person (id)
);

create index ix_partner_link_about on partner_link (reference, person_id);

create table partner_visit (
    id bigint not null auto_increment primary key,
    version int not null,
    link_id bigint not null,
    browser_hash char(64) not null,
    code_hash char(64) not null,
    sent_at datetime(6) not null,
    tries int not null,
    opened_at datetime(6),
    ended_at datetime(6),
    constraint fk_partner_visit_link foreign key (link_id) references partner_link (id)
);

create index ix_partner_visit_link on partner_visit (link_id, sent_at);
create index ix_partner_visit_browser on partner_visit (browser_hash);

create table partner_answer (
    id bigint not null auto_increment primary key,
    version int not null,
    reference varchar(20) not null,
    body_id bigint not null,
    person_id bigint not null,
    standing varchar(10) not null,
    words longtext not null,
    given_at datetime(6) not null,
    status varchar(10) not null,
    decided_by varchar(40),
    decided_at datetime(6),
    why longtext,
    constraint fk_partner_answer_person foreign key (person_id) references person (id)
);

create index ix_partner_answer_waiting on partner_answer (status, body_id);
create index ix_partner_answer_about on partner_answer (reference);

create table partner_file (
    id bigint not null auto_increment primary key,
    answer_id bigint not null,
    file_name varchar(150) not null,
    media_type varchar(100) not null,
    content longblob not null,
    constraint fk_partner_file_answer foreign key (answer_id) references partner_answer (id)
);

create index ix_partner_file_answer on partner_file (answer_id);
