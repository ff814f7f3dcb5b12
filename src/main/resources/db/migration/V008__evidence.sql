-- What a mail to the supplier may weigh, as it travels.
alter table supplier
    add column mail_limit integer not null default 20000000 check (mail_limit >= 100000);

-- An archive that was too large for a mail. The word in its link is kept as a hash alone.
create table handover (
    id uuid primary key,
    ticket bigint not null references ticket deferrable initially deferred,
    supplier_name text not null,
    file uuid not null references sealed_file deferrable initially deferred,
    bytes bigint not null,
    sha256 text not null,
    word_hash text not null unique,
    expires_at timestamptz not null,
    opened_at timestamptz
);

alter table letter
    add column handover uuid references handover deferrable initially deferred,
    -- SHA-256 over those of the released files that it encloses, as they were previewed
    add column files_sha256 text;

-- What a letter encloses besides released files: certificates and the like, made by the desk.
create table slip (
    letter uuid not null references letter deferrable initially deferred,
    ordinal integer not null,
    name text not null,
    media_type text not null,
    content bytea not null,
    primary key (letter, ordinal)
);

-- The certificates of an escalation: of the package first, then of each file.
create table certificate (
    id uuid primary key,
    escalation uuid not null references escalation deferrable initially deferred,
    ordinal integer not null,
    name text not null,
    content text not null,
    sha256 text not null,
    unique (escalation, ordinal)
);
