-- Actions with their former due dates, what was said about them, and the files given with it.
create table reference_number (
    series varchar(3) not null,
    of_year int not null,
    last_number bigint not null,
    primary key (series, of_year)
);

create table action (
    id bigint not null auto_increment primary key,
    version int not null,
    reference varchar(20) not null,
    body_id bigint not null,
    meeting_id bigint,
    citation varchar(40) not null,
    clause_id bigint,
    title varchar(200) not null,
    wording longtext not null,
    owner_id bigint not null,
    delegate_id bigint,
    priority varchar(10) not null,
    status varchar(24) not null,
    agreed_on date not null,
    due_on date not null,
    original_due_on date not null,
    due_rule varchar(300) not null,
    due_meeting_id bigint,
    wanted_due_on date,
    extensions int not null,
    completed_on date,
    ended_on date,
    exempt_paragraph int,
    public_text varchar(300) not null,
    constraint uk_action_reference unique (reference),
    constraint uk_action_clause unique (clause_id),
    constraint fk_action_body foreign key (body_id) references body (id),
    constraint fk_action_meeting foreign key (meeting_id) references meeting (id),
    constraint fk_action_due_meeting foreign key (due_meeting_id) references meeting (id),
    constraint fk_action_owner foreign key (owner_id) references person (id),
    constraint fk_action_delegate foreign key (delegate_id) references person (id)
);

create index ix_action_body on action (body_id, status, due_on);
create index ix_action_owner on action (owner_id, status, due_on);
create index ix_action_delegate on action (delegate_id, status, due_on);

create table due_date_change (
    id bigint not null auto_increment primary key,
    reference varchar(20) not null,
    was date not null,
    became date not null,
    why longtext not null,
    actor varchar(40) not null,
    at datetime(6) not null
);

create index ix_due_date_change on due_date_change (reference);

create table statement (
    id bigint not null auto_increment primary key,
    reference varchar(20) not null,
    standing varchar(10) not null,
    words longtext not null,
    actor varchar(40) not null,
    at datetime(6) not null
);

create index ix_statement on statement (reference);

create table evidence (
    id bigint not null auto_increment primary key,
    reference varchar(20) not null,
    statement_id bigint not null,
    file_name varchar(150) not null,
    media_type varchar(100) not null,
    bytes bigint not null,
    content longblob not null,
    actor varchar(40) not null,
    at datetime(6) not null,
    constraint fk_evidence_statement foreign key (statement_id) references statement (id)
);

create index ix_evidence on evidence (reference);
