-- Figures on labour that others publish (UXC-09): by region, industry, indicator and year, each with its source. Nothing of them is about a person.
create table labour_fact (
  -- Four digits a municipality, two a county, 0 all of Norway.
  region       text not null check (region ~ '^(0|[0-9]{2}|[0-9]{4})$'),
  -- Section of SN2007; empty for all industries together.
  industry     text not null check (industry ~ '^[A-T]?$'),
  indicator      text not null check (indicator in ('WORKERS_15_24', 'WORKERS_25_39', 'WORKERS_40_54', 'WORKERS_55_66', 'WORKERS_67_PLUS',
                                                'SHORTAGE', 'SEEKERS', 'SUPPLY', 'DEMAND')),
  year         int not null check (year between 1990 and 2100),
  value        int not null check (value between 0 and 10000000),
  source       text not null check (source = btrim(source) and length(source) between 1 and 200),
  published_on date not null,
  primary key (region, industry, indicator, year)
);
