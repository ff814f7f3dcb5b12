-- On what ground something may go to a supplier. What nobody recorded does not count.
alter table supplier add column country text check (country ~ '^[A-Z]{2}$');

alter table agreement
    add column confidentiality boolean not null default false,
    add column purpose boolean not null default false,
    add column onward boolean not null default false;

alter table contract add column reference text not null default '';

-- What makes up for a country to which personal data may not go freely.
create table safeguard (
    id uuid primary key,
    supplier uuid not null references supplier deferrable initially deferred,
    kind text not null,
    reference text not null,
    signed_on date not null,
    ends_on date not null check (ends_on >= signed_on)
);
create index safeguard_supplier on safeguard (supplier);

-- The ground as it was when something went.
alter table escalation
    add column agreement_ends date,
    add column contract text,
    add column service_name text,
    add column country text,
    add column safeguard text,
    add column policy text,
    add column policy_version integer,
    add column policy_sha256 text;
