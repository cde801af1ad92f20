-- What the body calls itself in the minutes that were imported, so that a clerk sees when they are another body's.
alter table imported_document add column named_body varchar(120);
