-- All ids that the refused request named, of its path and of its body: what is about them, or about the people behind them, is kept
-- while the case is open.
alter table oversight_case add about uuid[] not null default '{}';
update oversight_case set about = array[object_id] where object_id is not null;
