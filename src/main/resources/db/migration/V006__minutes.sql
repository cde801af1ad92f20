-- Documents as they came, and what was read from them until somebody decides what becomes of it.
create table imported_document (
    id bigint not null auto_increment primary key,
    version int not null,
    body_id bigint not null,
    meeting_id bigint,
    file_name varchar(200) not null,
    sha256 varchar(64) not null,
    title varchar(200) not null,
    source_text longblob not null,
    content longblob not null,
    actor varchar(40) not null,
    imported_at datetime(6) not null,
    constraint uk_imported_document unique (body_id, sha256),
    constraint fk_imported_document_body foreign key (body_id) references body (id),
    constraint fk_imported_document_meeting foreign key (meeting_id) references meeting (id)
);

create table proposal (
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
    owner_read varchar(300) not null,
    owner_doubtful boolean not null,
    due_read varchar(300) not null,
    due_date date,
    span_start int not null,
    span_end int not null,
    title varchar(200) not null,
    owner_draft varchar(300) not null,
    due_draft varchar(100) not null,
    priority_draft varchar(10) not null,
    exempt_draft varchar(10) not null,
    public_draft varchar(300) not null,
    status varchar(12) not null,
    reason longtext,
    decided_by varchar(40),
    decided_at datetime(6),
    constraint fk_proposal_document foreign key (document_id) references imported_document (id)
);

create index ix_proposal_document on proposal (document_id, position);
