CREATE TABLE person (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    email text NOT NULL UNIQUE CHECK (email = lower(email)),
    password text NOT NULL,
    supplier uuid,
    active boolean NOT NULL
);

CREATE TABLE person_role (
    person uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    role text NOT NULL,
    PRIMARY KEY (person, role)
);

CREATE TABLE person_school (
    person uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    school uuid NOT NULL,
    PRIMARY KEY (person, school)
);

-- The token itself is with the browser alone.
CREATE TABLE session (
    hash text PRIMARY KEY,
    person uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    opened timestamptz NOT NULL,
    seen timestamptz NOT NULL
);

CREATE TABLE api_token (
    hash text PRIMARY KEY,
    person uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    name text NOT NULL,
    expires timestamptz NOT NULL
);
