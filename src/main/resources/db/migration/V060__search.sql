-- What can be found, and the words by which it is: one row for each word of each thing. The same on every database.
create table search_entry (
    id bigint not null auto_increment primary key,
    kind varchar(10) not null,
    -- of an action
    reference varchar(20),
    -- of a minute or a clause: the document, the minute's place among its minutes, the proposal
    document_id bigint,
    minute_at int,
    clause_id bigint,
    body_id bigint not null,
    happened_on date not null,
    citation varchar(40) not null,
    heading varchar(300) not null,
    words longtext not null,
    constraint uk_search_reference unique (reference),
    constraint fk_search_body foreign key (body_id) references body (id),
    constraint fk_search_document foreign key (document_id) references imported_document (id)
);

create index ix_search_document on search_entry (document_id, kind, minute_at);

-- Words are bytes, so that no collation decides which are the same; they are folded before they are written. The body comes first, because
-- a person looks into the business of a few of many.
create table search_word (
    body_id bigint not null,
    word varbinary(120) not null,
    entry_id bigint not null,
    primary key (body_id, word, entry_id),
    constraint fk_search_word foreign key (entry_id) references search_entry (id) on delete cascade
);
