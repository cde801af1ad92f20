-- Rows of older lists that became actions, by the reference they had there, so that the same list again doubles nothing.
create table brought_row (
    id bigint not null auto_increment primary key,
    body_id bigint not null,
    own_reference varchar(60) not null,
    action_reference varchar(20) not null,
    due_on date not null,
    last_update longtext not null,
    constraint uk_brought_row unique (body_id, own_reference),
    constraint fk_brought_row_body foreign key (body_id) references body (id)
);
