-- References are checked at the commit: rows of one transaction are written in no order of theirs.

-- Keys, each sealed by the master key, which is never in this database.
create table wrapped_key (
    name text primary key,
    keyset bytea not null
);

create table access_entry (
    number bigint generated always as identity primary key,
    id uuid not null unique,
    at timestamptz not null,
    sealed bytea not null
);

create table school (
    id uuid primary key,
    name text not null unique,
    trust text,
    keep_hours integer not null default 72 check (keep_hours between 1 and 72)
);

create table service (
    id uuid primary key,
    name text not null unique
);

create table supplier (
    id uuid primary key,
    name text not null unique,
    email text not null
);

-- A data-sharing agreement; without one in date nothing goes to its supplier.
create table agreement (
    id uuid primary key,
    supplier uuid not null references supplier deferrable initially deferred,
    reference text not null,
    signed_on date not null,
    ends_on date not null check (ends_on >= signed_on)
);
create index agreement_supplier on agreement (supplier);

-- Which supplier a school's contract covers, for which service.
create table contract (
    id uuid primary key,
    school uuid not null references school deferrable initially deferred,
    supplier uuid not null references supplier deferrable initially deferred,
    service uuid not null references service deferrable initially deferred,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on)
);
create index contract_school on contract (school);

-- What lies in the vault. The bytes lie outside the database, so that no backup of it holds them.
create table sealed_file (
    id uuid primary key,
    school uuid not null references school deferrable initially deferred,
    sealed_at timestamptz not null,
    destroy_by timestamptz,
    destroyed_at timestamptz
);
create index sealed_file_due on sealed_file (destroy_by) where destroyed_at is null;

create table ticket (
    id bigint generated always as identity (start with 1001) primary key,
    submission uuid not null unique,
    school uuid not null references school deferrable initially deferred,
    service uuid not null references service deferrable initially deferred,
    raised_by uuid not null,
    raised_by_name text not null,
    channel text not null,
    kind text not null,
    urgency text not null,
    affected text not null,
    state text not null,
    title text not null,
    story text not null,
    caller_name text,
    caller_number text,
    raised_at timestamptz not null,
    changed_at timestamptz not null,
    assignee uuid,
    assignee_name text,
    version integer not null
);
create index ticket_queue on ticket (state, raised_at);
create index ticket_owner on ticket (raised_by, raised_at);
create index ticket_school on ticket (school, raised_at);

create table message (
    id uuid primary key,
    -- in the order in which they were said, those of one instant as well
    number bigint generated always as identity,
    ticket bigint not null references ticket deferrable initially deferred,
    at timestamptz not null,
    kind text not null,
    author_name text not null,
    text text not null,
    -- of the mail that it came by: the same mail never lands twice
    mail_id text unique
);
create index message_ticket on message (ticket, at, number);

create table screenshot (
    id uuid primary key,
    ticket bigint not null references ticket deferrable initially deferred,
    school uuid not null references school deferrable initially deferred,
    owner uuid not null,
    ordinal integer not null,
    -- its sender's alone until the ticket is sent
    draft boolean not null,
    state text not null,
    original uuid not null references sealed_file deferrable initially deferred,
    inked uuid references sealed_file deferrable initially deferred,
    width integer not null default 0,
    height integer not null default 0,
    held_because text,
    received_at timestamptz not null,
    inked_at timestamptz,
    decided_at timestamptz,
    decided_by_name text,
    decision_reason text,
    attempts integer not null default 0,
    version integer not null,
    unique (ticket, ordinal)
);
create index screenshot_waiting on screenshot (received_at) where state = 'WAITING';

-- One inked place of a screenshot: kind, rule and place, never the text.
create table mark (
    id uuid primary key,
    screenshot uuid not null references screenshot deferrable initially deferred,
    kind text not null,
    rule text not null,
    x integer not null,
    y integer not null,
    width integer not null,
    height integer not null,
    confidence double precision not null,
    removed_because text,
    removed_by_name text
);
create index mark_screenshot on mark (screenshot);

create table escalation (
    id uuid primary key,
    ticket bigint not null references ticket deferrable initially deferred,
    school uuid not null references school deferrable initially deferred,
    supplier uuid not null references supplier deferrable initially deferred,
    supplier_name text not null,
    agreement text not null,
    reason text not null,
    -- of what was sent: the same parcel goes once
    digest text not null unique,
    escalated_at timestamptz not null,
    escalated_by_name text not null
);
create index escalation_ticket on escalation (ticket);

-- The outbox: written with the escalation, delivered afterwards.
create table letter (
    id uuid primary key,
    escalation uuid not null unique references escalation deferrable initially deferred,
    ticket bigint not null references ticket deferrable initially deferred,
    mail_id text not null unique,
    recipient text not null,
    reply_to text not null,
    subject text not null,
    body text not null,
    state text not null,
    attempts integer not null,
    queued_at timestamptz not null,
    sending_at timestamptz,
    sent_at timestamptz,
    trouble text,
    version integer not null
);

create table letter_screenshot (
    letter uuid not null references letter deferrable initially deferred,
    ordinal integer not null,
    screenshot uuid not null references screenshot deferrable initially deferred,
    primary key (letter, ordinal)
);
