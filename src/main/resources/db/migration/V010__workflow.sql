-- Whom the service told about an action because a time had come, and the row by which one node at a time sets up the engine.
create table chase (
    id bigint not null auto_increment primary key,
    reference varchar(20) not null,
    due_on date not null,
    kind varchar(12) not null,
    step varchar(20) not null,
    rule varchar(10) not null,
    fell_on date not null,
    through_on date not null,
    days_overdue int not null,
    told varchar(200) not null,
    at datetime(6) not null,
    constraint uk_chase unique (reference, due_on, kind, step)
);

create table workflow_lock (
    id int not null primary key
);

insert into workflow_lock (id) values (1);
