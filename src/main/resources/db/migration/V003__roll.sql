-- A school's roll as it was uploaded: counts and keyed hashes. Who stands on it lies in the vault.
create table school_roll (
    id uuid primary key,
    school uuid not null references school deferrable initially deferred,
    state text not null,
    file uuid not null references sealed_file deferrable initially deferred,
    people integer not null,
    contacts integer not null,
    -- a hash for each person, under a key of the school: enough to tell who is new and who is gone
    fingerprints text not null,
    uploaded_at timestamptz not null,
    uploaded_by_name text not null,
    version integer not null
);
create unique index school_roll_in_force on school_roll (school) where state = 'IN_FORCE';
create index school_roll_school on school_roll (school, uploaded_at);
