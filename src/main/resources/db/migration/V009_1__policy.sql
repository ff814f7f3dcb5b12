-- What may stay for a supplier, version by version.
create table policy (
    id uuid primary key,
    supplier uuid not null references supplier deferrable initially deferred,
    supplier_name text not null,
    version integer not null check (version > 0),
    -- rules with a comma between them, in alphabetical order; empty if nothing may stay
    may_stay text not null,
    note text not null,
    -- of the canonical JSON of all that a draft says
    sha256 text not null,
    state text not null,
    drafted_at timestamptz not null,
    drafted_by_name text not null,
    decided_at timestamptz,
    decided_by_name text,
    unique (supplier, version)
);
create unique index policy_draft on policy (supplier) where state = 'DRAFT';

-- A version is decided on once. Otherwise it stays as it was drafted, for ever.
create function policy_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or old.state <> 'DRAFT'
        or (old.id, old.supplier, old.supplier_name, old.version, old.may_stay, old.note,
            old.sha256, old.drafted_at, old.drafted_by_name)
            is distinct from
            (new.id, new.supplier, new.supplier_name, new.version, new.may_stay, new.note,
            new.sha256, new.drafted_at, new.drafted_by_name)
    then
        raise exception 'A version of a policy is never changed or deleted.';
    end if;
    return new;
end
$$;
create trigger policy_stays before update or delete on policy
    for each row execute function policy_stays();

-- What may stay is told by the school's own record.
alter table school
    add column dfe text check (dfe ~ '^[0-9]{3}/[0-9]{4}$'),
    add column urn text check (urn ~ '^[0-9]{6}$'),
    add column postcode text;
