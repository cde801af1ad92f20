-- The meetings that a pack announces, read once when it is imported.
create table announced_meeting (
    id bigint not null auto_increment primary key,
    document_id bigint not null,
    held_on date not null,
    begins_at time not null,
    constraint fk_announced_meeting_document foreign key (document_id) references imported_document (id)
);

create index ix_announced_meeting on announced_meeting (document_id, held_on);
