create extension if not exists pg_trgm;

-- Organisation register: nine digits, the last one a check digit, modulus 11, weights 3 2 7 6 5 4 3 2 (INTG-06).
create function valid_organisation_number(number text) returns boolean language sql immutable strict parallel safe as
$$
  select case when number ~ '^[0-9]{9}$' then (
    select (11 - sum(substr(number, place::int, 1)::int * weight) % 11) % 11 = substr(number, 9, 1)::int
    from unnest(array[3, 2, 7, 6, 5, 4, 3, 2]) with ordinality as weights (weight, place)) else false end
$$;

create function size_band(employees int) returns text language sql immutable strict parallel safe as
$$ select case when employees < 5 then 'S1_4' when employees < 20 then 'S5_19' when employees < 50 then 'S20_49' else 'S50_PLUS' end $$;

create table employer (
  id                  uuid primary key,
  organisation_number text not null unique check (valid_organisation_number(organisation_number)),
  name                text collate "nb-NO-x-icu" not null check (length(name) between 1 and 200),
  sector              text not null check (sector in ('STATE', 'COUNTY', 'MUNICIPAL', 'PRIVATE')),
  created_at          timestamptz not null,
  version             bigint not null
);

create table workplace (
  id                  uuid primary key,
  employer_id         uuid not null references employer,
  unit_number         text not null unique check (valid_organisation_number(unit_number)),
  name                text collate "nb-NO-x-icu" not null check (length(name) between 1 and 200),
  department          text check (length(department) between 1 and 200),
  sector              text not null check (sector in ('STATE', 'COUNTY', 'MUNICIPAL', 'PRIVATE')),
  surroundings        text not null check (surroundings in ('ORDINARY', 'SHELTERED')),
  industry            text check (industry ~ '^[A-T]$'),
  employees           int check (employees between 0 and 1000000),
  size_band           text check (size_band in ('S1_4', 'S5_19', 'S20_49', 'S50_PLUS')),
  municipality_number text check (municipality_number ~ '^[0-9]{4}$'),
  post_code           text check (post_code ~ '^[0-9]{4}$'),
  area                int not null check (area between 0 and 1023),
  ia_agreement        boolean,
  owner_id            uuid references staff_member,
  deputy_id           uuid references staff_member,
  created_at          timestamptz not null,
  version             bigint not null,
  constraint band_is_that_of_the_employees check (employees is null or size_band = size_band(employees)),
  constraint deputy_stands_in_for_an_owner check (deputy_id is null or (owner_id is not null and deputy_id <> owner_id))
);
create index workplace_employer on workplace (employer_id);
create index workplace_name on workplace (name, id);
create index workplace_municipality on workplace (municipality_number, name, id);
create index workplace_industry on workplace (industry, name, id);
create index workplace_owner on workplace (owner_id);
create index workplace_words on workplace using gin (lower(name) gin_trgm_ops);

create table contact_person (
  id                uuid primary key,
  workplace_id      uuid not null references workplace,
  name              text not null check (length(name) between 1 and 200),
  roles             text[] not null check (cardinality(roles) > 0 and roles <@ array[
    'HIRING_AUTHORITY', 'HR', 'SUPERVISOR', 'RECEPTION', 'UNION_REP', 'SAFETY_REP', 'IA_CONTACT']),
  phone             text check (length(phone) <= 40),
  email             text check (length(email) <= 200),
  preferred_channel text check (preferred_channel in ('PHONE', 'SMS', 'EMAIL', 'VISIT')),
  reached_when      text check (length(reached_when) <= 200),
  how_to_meet       text check (length(how_to_meet) <= 500)
);
create index contact_person_workplace on contact_person (workplace_id);

-- What gates read of a workplace: counted and set by the system, apart from what people edit, so that neither disturbs the other.
create table workplace_standing (
  workplace_id  uuid primary key references workplace,
  blocked_until date,
  running       int not null default 0 check (running >= 0),
  declared      int check (declared >= 0),
  declared_by   text check (declared_by in ('DECLARED', 'SEEN')),
  asked_on      date,
  cap           int check (cap >= 1),
  cap_reached   boolean not null generated always as (cap is not null and running + coalesce(declared, 0) >= cap) stored,
  constraint load_has_source_and_date check (declared is null or (declared_by is not null and asked_on is not null))
);

-- OVS-02 at commit: nobody more begins where the cap on practice persons at the same time is reached.
create function refuse_over_cap() returns trigger language plpgsql as
$$ begin
  if new.running > old.running and new.cap is not null and new.running + coalesce(new.declared, 0) > new.cap then
    raise exception 'the cap of workplace % is reached', new.workplace_id using errcode = 'check_violation', constraint = 'cap_on_practice';
  end if;
  return new;
end $$;
create trigger workplace_standing_cap before update of running on workplace_standing
  for each row execute function refuse_over_cap();

-- What lists of later rooms may join: never the tables themselves.
create view workplace_card as
  select w.id, w.employer_id, e.name as employer, w.name, w.municipality_number, w.industry
  from workplace w join employer e on e.id = w.employer_id;
