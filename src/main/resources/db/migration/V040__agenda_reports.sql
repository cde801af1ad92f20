-- An entry has a public reference, and remembers how far the report for it is and what the meeting made of it.
alter table programme_entry add column reference varchar(20);
update programme_entry set reference = concat('REP-', year(current_date), '-',
    case when id < 10000 then lpad(concat('', id), 4, '0') else concat('', id) end);
insert into reference_number (series, of_year, last_number)
    select 'REP', year(current_date), max(id) from programme_entry having count(*) > 0;
alter table programme_entry add constraint uk_programme_entry_reference unique (reference);
alter table programme_entry add column asked_on date;
update programme_entry set asked_on = current_date;
alter table programme_entry add column handed_in_on date;
alter table programme_entry add column on_agenda boolean default false not null;
alter table programme_entry add column provisional boolean default false not null;
-- 0 for each meeting, otherwise every so many months; empty for what comes once
alter table programme_entry add column every_months int;
alter table programme_entry add column continues_id bigint;
alter table programme_entry add column outcome varchar(12);
alter table programme_entry add column outcome_words longtext;
-- the clause of the minutes that wants to hear again, where that is how it was renewed
alter table programme_entry add column renewed_by bigint;
alter table programme_entry add constraint fk_programme_entry_continues foreign key (continues_id) references programme_entry (id);
create index ix_programme_entry_renewed on programme_entry (renewed_by);

-- Reports as handed in; a later one for the same entry replaces the earlier, which is kept.
create table handed_in_report (
    id bigint not null auto_increment primary key,
    reference varchar(20) not null,
    title varchar(300) not null,
    recommendations longtext not null,
    file_name varchar(150) not null,
    media_type varchar(100) not null,
    content longblob not null,
    actor varchar(40) not null,
    at datetime(6) not null
);

create index ix_handed_in_report on handed_in_report (reference);

-- The minutes that a document records, and the older ones to which they go back.
create table recorded_minute (
    id bigint not null auto_increment primary key,
    document_id bigint not null,
    position int not null,
    number varchar(20) not null,
    heading varchar(300) not null,
    constraint fk_recorded_minute_document foreign key (document_id) references imported_document (id)
);

create index ix_recorded_minute on recorded_minute (document_id);

create table older_minute (
    id bigint not null auto_increment primary key,
    body_id bigint not null,
    document_id bigint not null,
    position int not null,
    minute_number varchar(20) not null,
    heading varchar(300) not null,
    words varchar(400) not null,
    cited_number varchar(10),
    cited_year int,
    constraint fk_older_minute_document foreign key (document_id) references imported_document (id)
);

create index ix_older_minute on older_minute (document_id);
create index ix_older_minute_cited on older_minute (body_id, cited_number, cited_year);
