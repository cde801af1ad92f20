-- A mail that comes back names the mail it was.
create index ix_outbox_mail on outbox_message (mail_id);
