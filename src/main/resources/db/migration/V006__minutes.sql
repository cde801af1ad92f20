-- Documents as they came, and the clauses read from them until somebody decides what becomes of each.
create table imported_document (
    id bigint not null auto_increment primary key,
    version int not null,
    body_id bigint not null,
    meeting_id bigint,
    file_name varchar(150) not null,
    media_type varchar(100) not null,
    sha256 varchar(64) not null,
    title varchar(200) not null,
    source_text longtext not null,
    content longblob not null,
    warnings longtext not null,
    actor varchar(40) not null,
    imported_at datetime(6) not null,
    constraint uk_imported_document unique (body_id, sha256),
    constraint fk_imported_document_body foreign key (body_id) references body (id),
    constraint fk_imported_document_meeting foreign key (meeting_id) references meeting (id)
);

create table clause (
    id bigint not null auto_increment primary key,
    version int not null,
    document_id bigint not null,
    position int not null,
    minute_number varchar(20) not null,
    heading varchar(300) not null,
    label varchar(20) not null,
    wording longtext not null,
    origin varchar(20) not null,
    kind varchar(20) not null,
    needs_followup boolean not null,
    owner_phrase varchar(300),
    owner_confidence varchar(12) not null,
    due_phrase varchar(300),
    due_date date,
    recurs varchar(100),
    span_start int not null,
    span_end int not null,
    status varchar(12) not null,
    reason longtext,
    decided_by varchar(40),
    decided_at datetime(6),
    constraint fk_clause_document foreign key (document_id) references imported_document (id)
);

create index ix_clause_document on clause (document_id, position);
create index ix_clause_status on clause (status);
