-- Concepts of the taxonomy: tasks, skills, occupations, credentials. A number is packed into stored facts, so a row is
-- never renumbered, recoded or deleted; what is no longer offered is retired.
create table concept (
    number smallint primary key,
    code text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind text not null check (kind in ('TASK', 'SKILL', 'OCCUPATION', 'CREDENTIAL')),
    styrk text check (styrk ~ '^[0-9]{4}$'),
    certificate_type text check (certificate_type in (
        'TRADE_CERTIFICATE', 'PRACTICE_CERTIFICATE', 'COMPETENCE_CERTIFICATE', 'COURSE_CERTIFICATE', 'DRIVING_B',
        'DRIVING_TRAILER', 'FORKLIFT', 'CONSTRUCTION_MACHINE', 'AUTHORISATION', 'NORWEGIAN_TEST', 'ELEARNING',
        'SERVICE_CERTIFICATE', 'OTHER')),
    legal_only boolean not null default false,
    origin text not null check (origin in ('STARTER', 'LOCAL', 'ESCO')),
    retired boolean not null default false,
    constraint concept_styrk_of_occupation check (kind = 'OCCUPATION' or styrk is null),
    constraint concept_type_of_credential
        check (kind = 'CREDENTIAL' or (certificate_type is null and not legal_only)),
    constraint concept_number_of_origin check (case origin
        when 'STARTER' then number between 1 and 9999
        when 'LOCAL' then number between 10000 and 11999
        else number between 12000 and 32767 end)
);

create function keep_concept_identity() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'concept % may be retired, never deleted', old.number using errcode = 'check_violation';
    end if;
    if (new.number, new.code, new.kind) is distinct from (old.number, old.code, old.kind) then
        raise exception 'number, code and kind of concept % never change', old.number using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger concept_identity before update or delete on concept
    for each row execute function keep_concept_identity();

-- Every language may stand here; the pages need nb and en.
create table concept_label (
    concept_number smallint not null references concept,
    language text not null check (language ~ '^[a-z]{2,3}$'),
    text text not null check (text = btrim(text) and length(text) between 1 and 200),
    preferred boolean not null,
    origin text not null check (origin in ('STARTER', 'LOCAL', 'ESCO')),
    primary key (concept_number, language, text)
);
create unique index concept_label_one_preferred on concept_label (concept_number, language) where preferred;

-- NEAR reads both ways and is stored once, the smaller number first. BROADER: who has the first, has the second too.
-- PART_OF: the task or skill belongs to the occupation.
create table concept_relation (
    from_number smallint not null references concept,
    kind text not null check (kind in ('NEAR', 'BROADER', 'PART_OF')),
    to_number smallint not null references concept,
    origin text not null check (origin in ('STARTER', 'LOCAL', 'ESCO')),
    primary key (from_number, kind, to_number),
    constraint concept_relation_to_another check (from_number <> to_number),
    constraint concept_relation_near_once check (kind <> 'NEAR' or from_number < to_number)
);

-- Words of other systems for the same thing.
create table concept_alias (
    scheme text not null,
    alias text not null,
    concept_number smallint not null references concept,
    origin text not null check (origin in ('STARTER', 'LOCAL', 'ESCO')),
    primary key (scheme, alias)
);

-- What was last brought in: an unchanged list is not loaded again.
create table taxonomy_load (
    list text primary key,
    checksum text not null,
    loaded_at timestamptz not null default now()
);
