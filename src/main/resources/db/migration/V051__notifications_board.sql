-- Whose business a mail is about, so that a clerk's list of mails holds their boards' only.
alter table outbox_message add column board_id bigint;
update outbox_message set board_id = (select a.body_id from action a where a.reference = outbox_message.about);
create index ix_outbox_board on outbox_message (board_id, status, id);
