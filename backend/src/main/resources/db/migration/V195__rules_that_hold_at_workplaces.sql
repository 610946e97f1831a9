-- The industry in five digits (PLC-07): as people have told it, and beside it as the organisation register tells it.
alter table workplace
    add column industry_code text,
    add constraint industry_code_has_five_digits check (industry_code ~ '^[0-9]{2}\.[0-9]{3}$');
alter table workplace_register
    add column industry_code text check (industry_code ~ '^[0-9]{2}\.[0-9]{3}$');

-- Rule sets of a sector or an owner (PLC-07): where they hold, from when, and what they ask.
create table rule_set (
    id                  uuid primary key,
    name_nb             text not null check (name_nb = btrim(name_nb) and length(name_nb) between 1 and 120),
    name_en             text not null check (name_en = btrim(name_en) and length(name_en) between 1 and 120),
    ground              text not null check (ground = btrim(ground) and length(ground) between 1 and 300),
    -- Whether the law asks for it, or the owner does.
    kind                text not null check (kind in ('LEGAL_HARD', 'FORMAL_DISPENSABLE')),
    -- Where it holds: all of what is told must fit; with neither industry nor owner it holds nowhere yet.
    industry_code       text check (industry_code ~ '^[0-9]{2}(\.[0-9]{1,3})?$'),
    organisation_number text check (valid_organisation_number(organisation_number)),
    sector              text check (sector in ('STATE', 'COUNTY', 'MUNICIPAL', 'PRIVATE')),
    valid_from          date not null,
    valid_to            date check (valid_to >= valid_from),
    terms               jsonb not null,
    version             bigint not null default 1 check (version > 0)
);

insert into rule_set (id, name_nb, name_en, ground, kind, industry_code, valid_from, terms) values
    ('01900000-0000-7000-8000-000000000701', 'Norsk i barnehager', 'Norwegian in kindergartens', 'Barnehageloven, krav om norskferdigheter', 'LEGAL_HARD', '88.911',
     '2018-08-01',
     '{"levels": [
        {"skill": "SPEAKING", "level": "B1", "tested": true, "tags": ["EXTRA_SHIFT", "TEMPORARY", "PERMANENT"]},
        {"skill": "LISTENING", "level": "B1", "tested": true, "tags": ["EXTRA_SHIFT", "TEMPORARY", "PERMANENT"]},
        {"skill": "READING", "level": "B1", "tested": true, "tags": ["EXTRA_SHIFT", "TEMPORARY", "PERMANENT"]},
        {"skill": "WRITING", "level": "A2", "tested": true, "tags": ["EXTRA_SHIFT", "TEMPORARY", "PERMANENT"]}]}'),
    ('01900000-0000-7000-8000-000000000702', 'Ansettelse ved sykehjem under én eier', 'Hiring at nursing homes of one owner', 'Eierens regler for ansettelse',
     'FORMAL_DISPENSABLE', null, '2010-02-01',
     '{"levels": [
        {"skill": "SPEAKING", "level": "B1", "tested": true, "tags": ["EXTRA_SHIFT", "TEMPORARY", "PERMANENT"]},
        {"skill": "WRITING", "level": "B1", "tested": true, "tags": ["EXTRA_SHIFT", "TEMPORARY", "PERMANENT"]}],
       "papers": [{"credential": "health-worker-education", "tags": ["PERMANENT"]}],
       "limits": [{"contract": "TEMPORARY_UNDER_3M", "monthsAtATime": 2, "monthsInAll": 12}],
       "stepsNb": "Ekstravakter må eieren gi tillatelse til først.", "stepsEn": "The owner has to permit extra shifts first."}');
