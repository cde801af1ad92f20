-- A move changes the status of an action. Few actions are with one delegate or one post, so these indexes need not hold it, and a move
-- no longer has to write them.
create index ix_action_delegate_only on action (delegate_id);
create index ix_action_post on action (owner_post_id);
alter table action drop index ix_action_delegate;
alter table action drop index ix_action_owner_post;
