-- What the lists, their counts and the figures of a board need with a hundred thousand actions (plans looked at on MySQL 9).
-- The counts of the views are made from the index alone; it begins like the one that it replaces.
create index ix_action_lists on action (body_id, status, due_on, wanted_due_on, exempt_paragraph, owner_id, delegate_id);
alter table action drop index ix_action_body;
create index ix_action_agreed on action (body_id, agreed_on, exempt_paragraph, owner_id, delegate_id);
-- The latest ended first: read backwards, as long as a page is.
create index ix_action_ended on action (body_id, ended_on);
create index ix_action_recommended on action (body_id, recommended_to);
