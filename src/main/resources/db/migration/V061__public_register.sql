-- Whether a body shows its open resolutions to everybody. Off until it decides so.
alter table body add column public_register boolean default false not null;
