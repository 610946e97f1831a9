-- Who was told of a new need (MAT-38): a place, a reason and a number, never a candidate. Beyond the cap of a day a notice is only counted.
create table need_notice (
  id         uuid primary key,
  staff_id   uuid not null references staff_member on delete cascade,
  place_id   uuid not null references practice_place on delete cascade,
  reason     text not null check (reason in ('TOP_MATCH', 'SAVED_SEARCH')),
  matches    int not null check (matches >= 0),
  best_rank  int not null check (best_rank >= 0),
  search_id  uuid references saved_search on delete cascade,
  made_on    date not null,
  made_at    timestamptz not null,
  beyond_cap boolean not null,
  seen_at    timestamptz,
  constraint a_kept_search_is_named check ((reason = 'SAVED_SEARCH') = (search_id is not null)),
  unique (staff_id, place_id, reason)
);
create index need_notice_place on need_notice (place_id);
create index need_notice_search on need_notice (search_id);
create index need_notice_made on need_notice (made_at);

-- Places of which everybody has been told who is to be.
create table noticed_need (
  place_id uuid primary key references practice_place on delete cascade,
  told_at  timestamptz not null
);
create index noticed_need_told on noticed_need (told_at);
create index practice_place_published on practice_place (published_at) where state = 'PUBLISHED';
