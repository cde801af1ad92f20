-- The post with which an action lies, who contributes to it, and what became of a recommendation to another body.
alter table action add column owner_post_id bigint;
alter table action add constraint fk_action_owner_post foreign key (owner_post_id) references post (id);
create index ix_action_owner_post on action (owner_post_id, status);

alter table action add column recommended_to varchar(200);
alter table action add column notice_on date;
alter table action add column response_due_on date;
alter table action add column response_outcome varchar(20);
alter table action add column response_why longtext;
alter table action add column responded_on date;
alter table action add column no_response_on date;

create table contributor (
    id bigint not null auto_increment primary key,
    reference varchar(20) not null,
    person_id bigint not null,
    constraint uk_contributor unique (reference, person_id),
    constraint fk_contributor_person foreign key (person_id) references person (id)
);

create index ix_contributor_person on contributor (person_id);
