-- Placements that were completed without a hire, by the occupation of the place and the part of the country (MAT-35). The id is that of
-- the placement, without a key to it: the row tells of the trade, and stays when the person is gone.
create table trade_finish (
  id          uuid not null,
  occupation  text not null check (length(occupation) between 1 and 120),
  region      text not null check (region in ('OSLO', 'OSTLANDET_ELLERS', 'SORLANDET', 'VESTLANDET', 'MIDT_NORGE', 'NORD_NORGE')),
  finished_on date not null,
  primary key (id, occupation)
);
create index trade_finish_market on trade_finish (region, occupation, finished_on);
create index course_trade on course (trade) where trade is not null;
