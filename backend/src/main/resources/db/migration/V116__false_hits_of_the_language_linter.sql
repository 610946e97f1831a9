-- Findings of the language linter that users hold to be wrong (PRI-08): the word alone, never the sentence, and nobody's name.
create table language_false_hit (
  word         text not null check (length(word) between 1 and 80),
  category     text not null,
  list_version text not null,
  times        integer not null default 1 check (times > 0),
  first_at     timestamptz not null,
  last_at      timestamptz not null,
  primary key (word, category, list_version)
);
