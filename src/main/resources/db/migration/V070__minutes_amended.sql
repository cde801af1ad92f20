-- What amended minutes change: the proposal of the version before that each one goes back to, and how it differs.
alter table proposal add column former_id bigint;
alter table proposal add column amendment varchar(10);
