# Pharos, English.
seat-facilitator = Facilitator
group-business = Business
group-it = IT
group-risk = Risk
group-management = Management

### Home, import, shell
language-name = English
brand-chinese = 灯塔
moment-today = Today { $time }
moment-yesterday = Yesterday { $time }
notice-unexpected = Something unexpected happened. Nothing that was saved is lost.

shell-skip = Skip to content
shell-saved = Saved in { $file }
shell-undo = Undo
shell-undo-what = Undo: { $what }
shell-redo = Redo
shell-redo-what = Redo: { $what }
shell-step = Step { $number }, { $name }
shell-menu = Menu
shell-close = Close workshop
shell-dismiss = Close
shell-connection-lost = Connection lost. What you see is what was last saved; changes are sent when it is back.
shell-no-answer = Pharos does not answer.
shell-no-answer-about = Is it still running? This page tries again by itself.
shell-link-refused = This link is not valid any more.
shell-link-refused-about = Pharos makes a new one each time it starts: open the link it has printed.

rail-label = Workshop steps
rail-prepare = Prepare
rail-prepare-about = { $count ->
    [one] 1 criterion
   *[other] { $count } criteria
}
rail-ideate = Ideate
rail-ideas = { $count ->
    [one] 1 idea
   *[other] { $count } ideas
}
rail-import = Import a table
rail-shape = Shape
rail-use-cases = { $count ->
    [0] No use cases
    [one] 1 use case
   *[other] { $count } use cases
}
rail-score = Score
rail-rounds = { $count ->
    [0] No round yet
    [one] 1 round
   *[other] { $count } rounds
}
rail-decide = Decide
rail-decide-about = Pick lighthouses
rail-lighthouses = { $count ->
    [one] 1 lighthouse
   *[other] { $count } lighthouses
}
rail-plan = Plan
rail-plan-about = Quick wins, roadmap
rail-export = Export
rail-export-about = Take it away

theme-day = Day
theme-night = Night
theme-system = System

settings-title = Settings
settings-about = Changes act at once and stay on this computer.
settings-language = Language
settings-language-about = Of these pages. A workshop keeps the language its texts were written in.
settings-theme = Appearance
settings-theme-about = Night is easy on the eyes in a dark room.
settings-text-size = Text size
settings-text-size-about = From 90 to 160 percent.
settings-single-keys = Single-letter keys
settings-single-keys-about = H, G and ? act when no field has focus. Combinations always work.

describe-title = About this workshop
describe-name = Title
describe-organisation = Organisation
describe-question = Question to the room
describe-question-about = What the room is to answer. It may stay empty.
describe-cancel = Cancel
describe-save = Save

keys-title = Keyboard
keys-sheet = This sheet
keys-escape = Close the top layer
keys-everywhere = Everywhere
keys-go-to = Go to
keys-criteria = Criteria
keys-use-cases = Previous, next use case
keys-table = Matrix or table
keys-lamp = Lighthouse on or off
keys-reset = Reset the trial weights

history-title = History
history-empty = Nothing has changed yet
history-empty-about = Every change of this workshop becomes a line here and can be undone.
history-older = Older

step-describe-workshop = Described the workshop
step-put-criterion = Changed the criterion “{ $subject }”
step-set-weights = Set the weights
step-set-lines = Moved the quadrant lines
step-put-group = Changed the group “{ $subject }”
step-add-seats = { $count ->
    [one] Added a seat
   *[other] Added { $count } seats
}
step-add-lanes = { $count ->
    [one] Added a lane
   *[other] Added { $count } lanes
}
step-add-ideas = { $count ->
    [one] Added an idea
   *[other] Added { $count } ideas
}
step-add-use-cases = { $count ->
    [one] Added “{ $subject }”
   *[other] Added { $count } use cases
}
step-edit-use-case = Edited “{ $subject }”
step-remove-use-cases = { $count ->
    [one] Removed “{ $subject }”
   *[other] Removed { $count } use cases
}
step-park-use-case = { $count ->
    [0] Brought back “{ $subject }”
   *[other] Parked “{ $subject }”
}
step-answer-gates = { $count ->
    [one] Answered a gate of “{ $subject }”
   *[other] Answered { $count } gates
}
step-open-round = Opened round { $subject }
step-close-round = Closed round { $subject }
step-reopen-round = Reopened round { $subject }
step-rate = Rated “{ $subject }”
step-import-ratings = { $count ->
    [one] Imported 1 rating
   *[other] Imported { $count } ratings
}
step-light-lighthouse = { $count ->
    [0] Put out “{ $subject }”
   *[other] Lit “{ $subject }”
}
step-mark-beginning = The workshop was made
step-undo = Undone: { $what }
step-redo = Done again: { $what }

home-hero = Which job goes to GenAI first?
home-hero-about = Turn a roomful of ideas into three things you can start on Monday.
home-morning = Good morning.
home-afternoon = Good afternoon.
home-evening = Good evening.
home-greeting-about = Pick up where the room left off.
home-example = Look at a finished one
home-example-about = Tidewheel Machinery (invented): 18 people, 56 ideas, 12 use cases, three lighthouses. Change anything, nothing breaks.
home-example-open = Open the example workshop
home-example-short = Open the example
home-new = Start from a template
home-new-about = Agenda, criteria and weights are filled in.
home-new-blank = Start blank
home-people = { $from } to { $to } people
home-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
home-hours-minutes = { $hours } h { $minutes }
home-minutes = { $minutes } minutes
home-sittings = { $count } × { $length }
home-open = Open a file
home-open-about = A workshop from a colleague, or a list of use cases.
home-open-file = Open file
home-choose = Choose a workshop
home-choose-table = Choose a table
home-paste = Paste a table
home-drop = Drop it here
home-drop-workshop = a .pharos workshop
home-drop-table = .xlsx, .csv or .tsv
home-drop-over = Let go to open it
home-drop-no-path = A browser does not say where a file lies. Type the path of the workshop instead.
home-path = Path of the workshop on the computer that runs Pharos
home-path-open = Open
home-offline = No account, no internet. A workshop is one file, and it stays on this computer.
home-recent = Recent
home-recent-holds = { $count ->
    [0] No use cases yet
    [one] 1 use case
   *[other] { $count } use cases
} · { $lighthouses ->
    [one] 1 lighthouse
   *[other] { $lighthouses } lighthouses
}
home-continue = Continue
home-go-on = Open it
home-recent-all = All { $count } workshops
home-template-facts = { $length }, { $people }
home-missing = File not found
home-missing-about = Moved or deleted
home-find = Find it…
home-forget = Take off the list
home-folder = New workshops are put in { $folder }

import-title = Import
import-sub-use-cases = A table becomes use cases
import-sub-ideas = A table becomes ideas
import-sub-ratings = A table becomes ratings
import-other-file = Another file
import-drop-title = Drop a table here
import-drop-about = Excel, CSV or TSV. The first row names the columns; every other row becomes one use case. Nothing is changed until you press Import.
import-drop-columns = Columns that are understood: title, problem, description, users, data, outcome, department, owner, note; in English or Chinese.
import-choose = Choose a file
import-paste-title = Paste a table
import-paste-about = Copy the cells in Excel or Numbers, headings included, and paste them here.
import-paste-field = Table
import-paste-use = Read it
import-pasted = Pasted table
import-cancel = Cancel
import-reading = Reading…
import-found = { $total ->
    [one] 1 row
   *[other] { $total } rows
}, { $taken } usable.
import-found-all = { $total ->
    [one] The one row is usable.
   *[other] All { $total } rows are usable.
}
import-found-none = None of the { $total } rows is usable like this. Choose which column holds the title.
import-personal = { $count ->
    [one] “{ $columns }” looks personal and stays out unless you choose it.
   *[other] { $columns } look personal and stay out unless you choose them.
}
import-all-chosen = Every row says where it goes.
import-encoding = Encoding
import-encoding-utf-8 = UTF-8
import-encoding-gb18030 = GB18030
import-encoding-windows-1252 = Windows-1252
import-encoding-utf-16le = UTF-16 LE
import-encoding-utf-16be = UTF-16 BE
import-delimiter = Delimiter
import-delimiter-comma = Comma
import-delimiter-semicolon = Semicolon
import-delimiter-pipe = Bar
import-delimiter-tab = Tab
import-header = Heading
import-header-row = Row { $row }
import-sheet = Sheet
import-size = { $size }, { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}, { $columns ->
    [one] 1 column
   *[other] { $columns } columns
}
import-kilobytes = { $size } KB
import-megabytes = { $size } MB
import-column-target = Column “{ $column }” becomes
import-column-unnamed = Column { $number }
import-target-title = Title
import-target-problem = Problem
import-target-description = What it does
import-target-users = Users
import-target-data = Data
import-target-outcome = Outcome
import-target-department = Department
import-target-owner = Owner
import-target-note = Note
import-target-text = Text
import-target-lane = Lane
import-target-rater = Rater
import-target-use-case = Use case
import-target-criterion = Criterion
import-target-rating = Rating
import-target-skip = Leave out
import-row = Row
import-row-number = Row { $row }
import-first-rows = The first { $shown } rows; the other { $rest } are treated alike.
import-preview = Preview of the table
import-after = After the import
import-new-use-cases = { $count ->
    [one] new use case
   *[other] new use cases
}
import-new-ideas = { $count ->
    [one] new idea
   *[other] new ideas
}
import-new-ratings = { $count ->
    [one] rating
   *[other] ratings
}
import-skipped-count = skipped
import-repeats-count = { $count ->
    [one] repeat
   *[other] repeats
}
import-skipped = Rows left out
import-cut = Texts cut to fit
import-repeats = Repeats
import-repeat-keep = Keep
import-repeat-leave-out = Leave out
import-repeat-choice = Row { $row }, “{ $subject }”
import-repeats-none-out = Leave all out
import-repeats-keep-all = Keep all
import-more-rows = and { $count } more
import-kind = Rows become
import-kind-use-cases = Use cases
import-kind-ideas = Ideas
import-kind-ratings = Ratings
import-one-step = One step, undone as one
import-go-use-cases = { $count ->
    [one] Import 1 use case
   *[other] Import { $count } use cases
}
import-go-ideas = { $count ->
    [one] Import 1 idea
   *[other] Import { $count } ideas
}
import-go-ratings = { $count ->
    [one] Import 1 rating
   *[other] Import { $count } ratings
}
import-progress = Importing { $done } / { $total }
import-done-use-cases = { $count ->
    [one] 1 use case came in.
   *[other] { $count } use cases came in.
}
import-done-ideas = { $count ->
    [one] 1 idea came in.
   *[other] { $count } ideas came in.
}
import-done-ratings = { $count ->
    [one] 1 rating came in.
   *[other] { $count } ratings came in.
}

### Score, decide, export
decide-view = View
decide-view-matrix = Matrix
decide-view-table = Table
decide-round-open = Round { $round } open, { $raters ->
    [0] nobody has rated yet
    [one] 1 rater
   *[other] { $raters } raters
}
decide-round-closed = Round { $round } closed, { $raters ->
    [0] nobody rated
    [one] 1 rater
   *[other] { $raters } raters
}
decide-between-sentences = {" "}
decide-lead-none = Nothing is ranked yet.
decide-lead-only = “{ $title }” is the only one ranked so far.
decide-lead-clear = “{ $title }” leads.
decide-lead-equal-two = “{ $first }” and “{ $second }” share first place.
decide-lead-equal-many = { $count } use cases share first place.
decide-lead-tied-two = “{ $first }” and “{ $second }” are practically tied at the top.
decide-lead-tied-many = { $count } use cases are practically tied at the top.
decide-lead-trial = With the trial weights:
decide-wins-none = There is no quick win.
decide-wins = { $count ->
    [one] 1 quick win
   *[other] { $count } quick wins
}, { $lit ->
    [0] none lit yet.
   *[other] { $lit } lit.
}
decide-fact-scores = It scores { $first }, the next one { $second }.
decide-fact-leader-big-bet = First by score, yet a big bet: valuable, and not cheap.
decide-fact-leader-fill-in = First by score, yet a fill-in: cheap, and not worth much.
decide-fact-leader-reconsider = First by score, yet in the corner to reconsider.
decide-fact-line = { $count } of { $total } { $count ->
    [one] lies on a line.
   *[other] lie on a line.
}
decide-fact-too-little = { $count ->
    [one] 1 is too little covered to rank.
   *[other] { $count } are too little covered to rank.
}
decide-fact-open = Round { $round } is open: this can move.
decide-matrix = Matrix of value and cost. Arrow keys go by rank, Enter opens, L lights.
decide-table = Use cases with value, cost and score
decide-low = low
decide-high = high
decide-value-line = Value line
decide-cost-line = Cost line
decide-value-from = High value from { $figure }
decide-cost-to = Low cost up to { $figure }
decide-line-hint = Drag it, or press Space, move it with the arrows and press Space again. Esc puts it back.
decide-move-lines-open = Move the lines…
decide-move-lines = Where do the lines run?
decide-move-lines-about = They decide what counts as high value and as low cost. 3 is the middle of the scale.
decide-move-lines-go = Move the lines
decide-value-line-from = High value from
decide-value-line-hint = On it counts as high
decide-cost-line-to = Low cost up to
decide-cost-line-hint = On it counts as low
decide-line-error = A number from 1 to 5
decide-use-median = Use the group median, { $figure }
decide-cancel = Cancel
decide-rank = Rank { $rank }
decide-value = value { $value }
decide-cost = cost { $cost }
decide-score = score { $score }
decide-card-close = Close the card
decide-tied = Practically tied with another: less than one point apart.
decide-split-on = Two camps on { $criteria }
decide-light = Light it
decide-put-out = Put it out
decide-open-ratings = Open ratings
decide-park = Park
decide-unpark = Bring back
decide-parked = Parked: “{ $title }”
decide-unparked = Back in the ranking: “{ $title }”
decide-lamp = Lighthouse: { $title }
decide-lamp-on = Lighthouse on: { $title }. { $count } lit.
decide-lamp-off = Lighthouse off: { $title }. { $count } lit.
decide-try-weights = Try other weights
decide-reset = Reset
decide-balance = Balance of value and cost
decide-balance-value = Value { $share }
decide-balance-cost = Cost { $share }
decide-balance-text = Value { $value }, cost { $cost }
decide-weight-text = { $weight }, that is { $share } of 100 on its side
decide-without-more = without { $criteria } and { $count } more
decide-zero-value = All value weights are 0, so they count equally.
decide-zero-cost = All cost weights are 0, so they count equally.
decide-trial-about = A trial only. The agreed weights stay on record.
decide-trial = Trial weights, agreed ones unchanged
decide-agree = Agree on these weights
decide-agreed = New weights agreed
decide-agreed-rank = Rank by the agreed weights
decide-ranking = Ranking
decide-filter = Filter by name, owner, mark
decide-filter-quadrant = Show one box only
decide-filter-all = All { $count }
decide-filter-none = Nothing fits this filter.
decide-seen = { $first } to { $last } of { $count }
decide-tray = Not on the matrix
decide-tray-more = and { $count } more
decide-tray-stopped = stopped, not rated
decide-tray-unrated = { $count ->
    [one] 1 not rated yet: score it
   *[other] { $count } not rated yet: score them
}
decide-empty = The matrix needs two rated use cases
decide-empty-about = The four boxes are here already; nothing is made up to fill them.
decide-empty-go = Score first
decide-go-export = Export the list
score-table = Use cases and how far people agree on each criterion
score-order = Order
score-order-number = By number
score-order-disagreement = Disagreement first
score-filter = Filter
score-legend = How the bars are coloured
score-word-agreed = agreed
score-word-mixed = mixed
score-word-split = split
score-word-few = too few for a word
score-under-three = under 3: not drawn
score-agreement = Agreement
score-cell-point = { $count } gave { $point }
score-cell = { $criterion }, { $shape }: { $given }
score-raters = { $count ->
    [one] 1 rater
   *[other] { $count } raters
}
score-lead-waiting = { $count ->
    [one] 1 use case waits to be rated.
   *[other] { $count } use cases wait to be rated.
}
score-lead-open = Round { $round } is open.
score-lead-split = { $count ->
    [one] 1 use case has two camps and is worth talking about.
   *[other] { $count } use cases have two camps and are worth talking about.
}
score-lead-mixed = { $count ->
    [one] No camps; 1 use case is mixed.
   *[other] No camps; { $count } use cases are mixed.
}
score-lead-agreed = Everybody agrees. Nothing here needs talk.
score-lead-few = Too few people rated to say how far they agree.
score-fact-rated = { $rated } of { $total } { $total ->
    [one] use case
   *[other] use cases
} rated.
score-fact-cell = Each cell shows how many gave 1 to 5.
score-fact-three = A cell is drawn once three people have rated it.
score-fact-begin = Open round 1, then rate for yourself or on behalf of others.
score-open-round = Open round { $round }
score-reopen = Reopen round { $round }
score-close = Close round { $round }
score-close-title = Close round { $round }?
score-close-about = { $count ->
    [0] Its ratings stand from then on. You can reopen it.
    [one] 1 use case has no rating yet and stays unranked. You can reopen the round.
   *[other] { $count } use cases have no rating yet and stay unranked. You can reopen the round.
}
score-close-wait = Keep it open
score-go-decide = Go to Decide
score-empty = No use cases yet
score-empty-about = Write the first one, or bring in a list. Then everybody rates the same thing.
score-empty-import = Import a table
score-new = New use case
score-new-go = Add it
score-edit = Edit the card
score-edit-go = Save
score-added = Added: “{ $title }”
score-edited = Edited: “{ $title }”
score-remove = Remove
score-removed = Removed: “{ $title }”
score-place = Use case { $place } of { $count }
score-previous = Previous use case
score-next = Next use case
score-case-menu = More for this use case
score-view = What is shown
score-view-rate = Rate
score-view-figures = Figures
score-view-gates = Gates
score-stopped = Gate X1 stopped this use case: it is neither rated nor ranked. Change the answer under Gates if it was wrong.
score-parked = Parked: it is kept, but nobody is asked. Bring it back to rate it.
score-no-round = No round is open, so no rating is taken. Reopen the last one, or open the next.
score-not-in-round = Round { $round } does not ask for this use case. What was rated before counts.
score-rate-as = Rate as
score-seat = Seat { $number }
score-add-person = Add a person…
score-add-person-title = Who else rates?
score-add-person-about = You can then rate on this person’s behalf. Such answers are marked as typed by you.
score-add-person-go = Add
score-person-name = Name
score-person-group = Group
score-no-group = No group, rates everything
score-answered = { $count } of { $total }
score-older-round = Round { $round } counts for this use case until round { $next } is closed.
score-not-asked = { $count ->
    [one] 1 criterion is not asked of this group.
   *[other] { $count } criteria are not asked of this group.
}
score-unseen = { $count ->
    [one] 1 person rated this without you: counted, but not shown one by one. What you type for that person replaces it.
   *[other] { $count } people rated this without you: counted, but not shown one by one. What you type for one of them replaces theirs.
}
score-keys = 1 to 5 rate, X can’t judge, Backspace withdraws. Up and down: criteria. N and P: use cases. Esc: back to the list.
score-heavy = { $point } = heavy
score-cannot = can’t judge
score-cannot-judge = I can’t judge this
score-withdraw = Withdraw this answer
score-saving = being saved
score-saved = saved
score-not-saved = not saved
score-unrated = Nobody has rated this yet.
score-figures-about = Round { $round }, { $count ->
    [one] 1 person.
   *[other] { $count } people.
}
score-figures-split = Two camps on { $criteria }.
score-gates-about = Questions of law and ethics, answered before rating. They earn no points.
score-gate-x1 = Could it be a banned practice: social scoring, reading emotions at work or school, manipulation, collecting faces?
score-gate-x2 = Does it help decide about people: hiring, credit, insurance, education, health, public benefits?
score-gate-x3 = Is generated content or chat offered to the public?
score-gate-x4 = Does personal or confidential data leave the company or the country?
score-gate-x5 = Can it do something that cannot be undone, without a person confirming?
score-follows-x1 = Stopped: not rated, not ranked, kept and marked.
score-follows-x2 = C4 counts at least 4. A person decides, and it is recorded.
score-follows-x3 = C4 counts at least 4. The plan gets a line on labelling.
score-follows-x4 = Legal review. C1 and C4 count at least 3.
score-follows-x5 = The plan must say: a person confirms every time.
score-gate-reason = Reason
score-gates-date = As of { $date }.
score-yes = Yes
score-no = No

### Problems, command line, lists
# A problem says what happened; its hint says what to do next.
problem-not-found = That is not in this workshop any more.
    .hint = Somebody may have removed it. Look in the history, or undo.
problem-already-there = That is there already.
    .hint = Nothing was changed. Choose another one.
problem-text-empty = The text is empty.
    .hint = Write a word or two.
problem-text-too-long = The text is longer than { $limit } characters.
    .hint = Shorten it, or put the rest into the note.
problem-text-unreadable = The text holds characters that cannot be shown.
    .hint = Type it again without them.
problem-out-of-range = The number is not between { $lowest } and { $highest }.
    .hint = Choose one that is.
problem-too-many = A workshop holds at most { $limit } of these.
    .hint = Remove some first.
problem-round-closed = The round is closed.
    .hint = Reopen the round to change its ratings.
problem-round-open = A round is open.
    .hint = Close it first.
problem-not-asked = This is not rated by this seat in this round.
    .hint = Choose another seat, or change what its group rates.
problem-already-rated = There are ratings on this scale already.
    .hint = Keep the scale, or add another criterion.
problem-stopped = Gate X1 stopped this use case.
    .hint = Change the answer at the gate first.
problem-nothing-to-undo = There is nothing to undo.
    .hint = The history shows what was done before.
problem-nothing-to-redo = There is nothing to redo.
    .hint = Redo is there right after an undo.
problem-changed-since = Not undone: it was changed again since.
    .hint = Look in the history and change it by hand.
problem-file-missing = { $file } is not there.
    .hint = It may have been moved or renamed. Check the path.
problem-file-exists = { $file } exists already and was left as it is.
    .hint = Choose another name.
problem-file-in-use =
    { $holder ->
        [none] { $file } is open in another program.
       *[other] { $file } is open already: { $holder }.
    }
    .hint = Close it there first.
problem-file-read-only = { $file } is read-only.
    .hint = Copy it to a folder you can write to, and open the copy.
problem-file-is-folder = { $file } is a folder, not a workshop.
    .hint = Choose a .pharos file in it.
problem-file-hard-linked = { $file } has more than one name on this disk.
    .hint = Copy it and open the copy, so that two names cannot drift apart.
problem-file-empty = { $file } is empty.
    .hint = Ask for the file again, or take a backup.
problem-file-not-a-workshop = { $file } is not a workshop.
    .hint = A workshop ends in .pharos. A table can be imported into one.
problem-file-damaged = { $file } is damaged or cut off. Nothing was changed.
    .hint = Take a backup, or copy the file again from where it came.
problem-file-too-new = { $file } was made by a newer Pharos: format { $version }, this one knows { $known }.
    .hint = Update Pharos, then open it.
problem-file-too-large = { $file } is larger than any workshop.
    .hint = Check that it is the right file.
problem-disk-full = The disk is full. Nothing new is accepted, nothing is lost.
    .hint = Free some space, then try again; what is open goes on by itself.
problem-disk-trouble = The disk reports an error. Nothing new is accepted, what was accepted is safe.
    .hint = Check the disk or the network folder; it goes on by itself.
problem-no-workshop = No workshop is open.
    .hint = Open or make one first.
problem-table-not-a-table = { $seems ->
        [none] { $file } is not a table.
        [workshop] { $file } is not a table but a workshop or another database.
        [pdf] { $file } is not a table but a PDF.
        [image] { $file } is not a table but a picture.
        [old-excel] { $file } is a workbook of an old kind.
        [word] { $file } is not a table but a text document.
        [presentation] { $file } is not a table but a presentation.
       *[archive] { $file } is not a table but a packed folder.
    }
    .hint = Save it as .xlsx or .csv and try again.
problem-table-no-header = No row with column names was found.
    .hint = Put the names of the columns into the first row, or say which row they are in.
problem-table-too-large = The table is larger than { $limit } MB.
    .hint = Split it, or take out columns that are not needed.
problem-table-too-many-rows = The table has more than { $limit } rows.
    .hint = Import a part of it.
problem-table-too-many-columns = The table has more than { $limit } columns.
    .hint = Take out columns that are not needed.
problem-table-cell-too-long = Row { $row } has a cell longer than { $limit } characters.
    .hint = Shorten it and try again.
problem-table-bomb = The file unpacks to far more than it should. It was not read.
    .hint = Save it anew with a spreadsheet program and try again.
problem-table-unreadable = The table cannot be read: { $what }.
    .hint = Save it anew as .xlsx or .csv and try again.
problem-table-encoding = The text does not fit the encoding { $encoding }.
    .hint = Choose another encoding, or leave it to Pharos.
problem-table-no-sheet = There is no sheet { $sheet }.
    .hint = Choose one of: { $sheets }.
problem-table-no-column = There is no column { $column }.
    .hint = Choose one of: { $columns }.
problem-table-rows-refused = No row could be imported.
    .hint = The reason stands beside each row.
problem-cancelled = Stopped. Nothing was changed.
    .hint = Start again whenever you like.
problem-not-understood = The request was not understood.
    .hint = Reload the page; it may be older than the program.
problem-unknown = Nobody knows yet whether this was kept.
    .hint = It is sent again by itself.
problem-internal = Something went wrong inside Pharos: { $what }
    .hint = What was accepted is safe. Close the workshop and open it again.

# The command line.
cli-made = Made { $file }.
cli-whole = { $file } is whole.
cli-holds = { $title }: { $ideas ->
        [one] { $ideas } idea
       *[other] { $ideas } ideas
    }, { $usecases ->
        [one] { $usecases } use case
       *[other] { $usecases } use cases
    }, { $ranked } ranked, { $ratings ->
        [one] { $ratings } rating
       *[other] { $ratings } ratings
    } from { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }, { $lighthouses ->
        [one] { $lighthouses } lighthouse
       *[other] { $lighthouses } lighthouses
    }. { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    } in the history.
cli-read = Read as { $format }{ $encoding ->
        [none] {""}
       *[other] , { $encoding }
    }, names in row { $header }.
cli-columns = Columns: { $columns }
cli-row = row { $row }: { $message }
cli-imported = { $taken ->
        [one] { $taken } row came in
       *[other] { $taken } rows came in
    }, { $skipped } did not, { $repeats } stand twice and were kept.
cli-would-import = { $taken ->
        [one] { $taken } row would come in
       *[other] { $taken } rows would come in
    }, { $skipped } would not, { $repeats } stand twice and would be kept. Nothing was changed.
cli-not-written = The workshop is as it was. Mend that, then run the command again.
cli-no-such-title = No use case is called “{ $title }”. See pharos rank for the titles.
cli-title-twice = { $count } use cases are called “{ $title }”. Rename one of them first.
cli-lit = Lit: { $title }.
cli-put-out = Put out: { $title }.
cli-written = Wrote { $file }.
cli-export-format = { $file }: Pharos writes .csv and .xlsx. Give the path one of these endings.
cli-link = Open this link in a browser on this machine. Whoever has it steers the workshop.
    { $link }
cli-other-port = Port { $port } was taken, so the next free one is used.
cli-no-port = No port can be opened: { $what }. Try another one with --port.

# The desktop app.
desktop-no-display = There is no display to open a window on. Use “pharos serve” to work in a browser.
desktop-file-kind = Pharos workshop

# The ranked list.
list-rank = Rank
list-title = Use case
list-value = Value
list-cost = Cost
list-score = Score
list-ratio = Value / cost
list-quadrant = Quadrant
list-marks = Marks
list-raters = Raters
list-lighthouse = lighthouse
list-department = Department
list-owner = Owner
list-problem = Problem
list-description = What it does
list-outcome = Expected outcome
list-users = Users
list-data = Data
list-note = Note
list-number = No.
list-comma = {", "}
list-on-the-line = on the line
list-too-little = too little covered
list-unrated = not rated
list-parked = parked
list-stopped = stopped by X1
list-without = without { $criteria }
list-raised = { $criterion } raised from { $from } by { $gate }
list-raised-hidden = { $criterion } raised by { $gate }
list-note-open = Round { $round } is still open: its ratings may change.
list-note-open-left = Round { $round } is open and left out: the last closed round counts.
list-note-left = { $count ->
        [one] { $count } use case has no rank; the reason stands in Marks.
       *[other] { $count } use cases have no rank; the reason stands in Marks.
    }
list-note-scale = Value and cost stand on 1 to 5, the score on 0 to 100: half value, half cost turned round, unless weighted otherwise.
list-sheet = Ranked list
quadrant-quick-win = Quick win
quadrant-big-bet = Big bet
quadrant-fill-in = Fill-in
quadrant-reconsider = Reconsider

# Rows of a table.
row-empty-title = no title
row-totals = a row of totals
row-cut = { $field } cut from { $length } to { $limit } characters
row-repeat-of = same title as row { $row }
row-repeat-here = this title is in the workshop already
row-no-text = no text
row-unknown-criterion = unknown criterion { $value }
row-unknown-use-case = unknown use case { $value }
row-title-twice = { $value } stands more than once in the workshop
row-off-scale = { $value } is not between { $lowest } and { $highest }
row-not-a-number = { $value } is no rating
row-no-rater = no rater
row-rated-twice = rated twice: row { $row } counts
row-not-asked = the seat’s group does not rate this
row-stopped = the use case was stopped at gate X1
row-beyond-limit = more than a workshop holds
row-unreadable-title = the title holds characters that cannot be shown
note-replaced = { $count ->
        [one] { $count } character could not be read and was replaced.
       *[other] { $count } characters could not be read and were replaced.
    }
note-controls = { $count ->
        [one] { $count } control character was left out.
       *[other] { $count } control characters were left out.
    }
lane-imported = Imported

### Leaving with the list
export-sub = Files are made on this computer; nothing is uploaded
export-options = Options
export-format = Format
export-xlsx-about = a table that sorts and filters
export-csv-about = for any spreadsheet
export-language = Language
export-chinese = 中文
export-beside = What stands beside the list
export-no-names = No rater’s name and no single rating is in it.
export-preview = Preview of the list
export-rows = { $shown ->
    [one] The first row of { $total }, exactly as it will be written.
   *[other] The first { $shown } rows of { $total }, exactly as they will be written.
  }
export-empty = There is no use case to write yet. Bring in a table, or add a use case in Score.
export-save = Save { $format }
export-saved = Saved: { $file }
