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
shell-not-saved = Not saved just now
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
settings-about = Changes act at once.
settings-sections = On this page
settings-common = General
settings-computer = This computer
settings-language = Language
settings-language-about = Of these pages. People in the room each choose their own.
settings-theme = Appearance
settings-theme-about = Night is easy on the eyes in a dark room. The wall is set apart.
settings-text-size = Text size
settings-text-size-about = From 90% to 160%. No size makes a page scroll sideways.
settings-letter = A
settings-single-keys = Single-letter keys
settings-single-keys-about = H, G and ? act when no field has focus. Combinations always work.
settings-all-keys = See all keys
settings-motion = Motion
settings-motion-about = With less, states switch at once; content and order stay.
settings-awake = Stay awake while the doors are open
settings-awake-about = A sleeping laptop takes the room with it. Closing the lid still puts it to sleep.
settings-folder = Folder of new workshops
settings-workshop = This workshop
settings-names = Names in exports
settings-names-about = Seats by number, unless the room agrees to names. People read it before they rate; after that, only seat numbers can be chosen anew.
settings-names-seat = Seat number
settings-names-name = Name
settings-wall = Wall
settings-wall-about = Night unless the room is bright.
settings-program = About
settings-versions = File format { $format }, SQLite { $sqlite }
settings-copy = Copy version
settings-copied = Copied. Paste it where you ask for help.
settings-licences = Open-source licences
settings-licences-about = What other people gave away, and Pharos stands on.
settings-reset = Back to defaults
settings-reset-done = Language, looks, text size, keys, motion and staying awake are as at first.
settings-back = Back to { $page }
settings-home = the first page
settings-work = the workshop

motion-usual = As drawn
motion-less = Less
motion-system = System

describe-title = About this workshop
describe-name = Title
describe-organisation = Organisation
describe-question = Question to the room
describe-question-about = What the room is to answer. It may stay empty.
describe-cancel = Cancel
describe-save = Save

keys-title = Keyboard
keys-escape = Close the top layer
keys-everywhere = Everywhere
keys-go-to = Go to
keys-criteria = Criteria
keys-use-cases = Previous, next use case
keys-robust = Does the ranking stand firm?
keys-table = Matrix or table
keys-lamp = Lighthouse on or off
keys-reset = Reset the trial weights

palette-title = Command palette
palette-placeholder = What would you like to do?
palette-acts = Actions
palette-titles = Use cases and ideas
palette-go = Go to
palette-add = Add
palette-some = { $shown } of { $count }
palette-found = { $count ->
        [0] Nothing matches
        [one] One match
       *[other] { $count } matches
    }
palette-none = Nothing matches.
palette-none-about = Try another word: a name in English, in Chinese, or its pinyin.
palette-choose = Choose
palette-run = Do it
palette-languages = English, Chinese and pinyin all work
palette-new-idea = New idea: { $text }
palette-new-use-case = New use case: { $text }
palette-idea-added = Idea added to { $lane }
palette-use-case-added = Use case added
palette-language = Language: { $language }
palette-theme = Appearance: { $theme }
palette-wall = Wall: { $view }
palette-step = Step { $number }
palette-doors = Doors and people
palette-new-workshop = New workshop
palette-open-file = Open a workshop
palette-reveal-all = Reveal all ideas
palette-save-list = Save the list
palette-lamp-on = Make “{ $title }” a lighthouse
palette-lamp-off = Put out the lighthouse “{ $title }”
palette-why-no-case-chosen = Choose a use case first
palette-why-stopped = X1 stopped it
palette-case = Use case { $number }
palette-case-lit = Lighthouse
palette-case-rank = Rank { $rank }
palette-case-parked = Parked
palette-idea = Idea
palette-idea-parked = Parking lot
palette-why-no-workshop = No workshop is open
palette-why-close-first = Close this workshop first
palette-why-no-undo = Nothing to undo
palette-why-no-redo = Nothing to redo
palette-why-doors-open = They are open
palette-why-wait = The room does not answer yet
palette-why-no-light = No note is in the light
palette-why-no-beats = Only the matrix comes in beats
palette-why-last-beat = It is the last beat
palette-why-no-lanes = The board has no lanes yet
palette-why-writing = The room is writing
palette-why-not-writing = Nobody is writing now
palette-why-nothing-hidden = No idea waits for a reveal
palette-why-no-cases = There are no use cases yet
palette-why-no-ideas = There are no ideas yet
palette-why-asked = The room is rating
palette-why-round-open = Round { $round } is open
palette-why-no-round = No round is open
palette-why-no-closed-round = No round was closed yet
palette-why-no-ranks = Nothing is ranked yet

history-title = History
history-empty = Nothing has changed yet
history-empty-about = Every change of this workshop becomes a line here and can be undone.
history-back-to = Go back to { $time }
history-going-back = { $count ->
    [one] Takes back 1 step of yours. What people wrote, rated and voted stays, and this list keeps the later version.
   *[other] Takes back { $count } steps of yours. What people wrote, rated and voted stays, and this list keeps the later version.
}
history-went-back = { $count ->
    [one] 1 step was taken back
   *[other] { $count } steps were taken back
}
history-choose = Choose a line to see the room as it was.
history-choose-about = Looking changes nothing, neither here nor on the wall.
history-about = { $time } until now: every change is kept in this file.
history-milestones = Milestones
history-everything = Everything
history-shown = Lines that are shown
history-happened = What happened
history-lines = Lines of the history, newest first
history-no-milestone = No milestone yet. Everything else is one click away.
history-then = The room at { $time }
history-then-none = The room as it was
history-read-only = to look at only
history-now = now, { $time }
history-save = Save a copy from { $time }
history-saved = Saved beside this workshop: { $path }
history-matrix = The matrix as it was
history-unrated = Nothing was rated yet
history-unrated-about = What had been written is in the line above.
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
step-give-cards = { $count ->
    [one] Gave out a card
   *[other] Gave out { $count } cards
}
step-clear-aside = Read what was aside on “{ $subject }”
step-write-card = Somebody wrote on a card
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
step-open-vote = { $count ->
    [0] Opened a vote
   *[other] Opened the vote on “{ $subject }”
}
step-close-vote = { $count ->
    [0] Closed the vote
   *[other] Closed the vote on “{ $subject }”
}
step-reopen-vote = { $count ->
    [0] Reopened the vote
   *[other] Reopened the vote on “{ $subject }”
}
step-set-cut = Drew the line after place { $subject }
step-rescue = { $count ->
    [0] Took back the rescue of “{ $subject }”
   *[other] Rescued “{ $subject }” from below the line
}
step-note-vote = Wrote down what was said about the vote
step-set-both-in-exports = { $count ->
    [0] Took the earlier vote out of the exports
   *[other] Put both votes into the exports
}
step-cast-ballot = Voted on behalf of { $subject }
step-vote-from-seat = Somebody voted
step-draw-cards = Somebody took cards
step-sort-from-seat = Somebody sorted
step-rate = Rated “{ $subject }”
step-import-ratings = { $count ->
    [one] Imported 1 rating
   *[other] Imported { $count } ratings
}
step-light-lighthouse = { $count ->
    [0] Put out “{ $subject }”
   *[other] Lit “{ $subject }”
}
step-set-names = Changed the promise about names
step-set-names-in-exports = { $count ->
    [0] Files name nobody who rated
   *[other] Files may name who rated
}
step-put-agenda-step = Changed the agenda: “{ $subject }”
step-move-agenda-step = Moved “{ $subject }” in the agenda
step-remove-agenda-step = Took “{ $subject }” off the agenda
step-replace-agenda = { $count ->
    [one] Replaced the agenda: one step
   *[other] Replaced the agenda: { $count } steps
}
step-start-agenda-step = Started “{ $subject }”
step-end-agenda-step = Ended “{ $subject }”
step-stretch-agenda-step = { $count ->
    [one] “{ $subject }” has one minute now
   *[other] “{ $subject }” has { $count } minutes now
}
step-pause-agenda-step = Paused the clock of “{ $subject }”
step-resume-agenda-step = Let the clock of “{ $subject }” go on
step-reopen-agenda-step = { $count ->
    [one] Reopened “{ $subject }” for one minute
   *[other] Reopened “{ $subject }” for { $count } minutes
}
step-catch-up = { $count ->
    [one] Caught up: “{ $subject }” is shorter
   *[other] Caught up: { $count } steps are shorter
}
step-remove-criterion = Took { $subject } off the sheet
step-choose-profile = { $subject ->
        [fast] Rating by the fast criteria
       *[other] Rating by all criteria
    }
step-choose-scale = Rating from { $subject }
step-remove-group = Removed the group “{ $subject }”
step-set-dots = { $count ->
        [0] Dots: a third of what is voted on
        [one] One dot each
       *[other] { $count } dots each
    }
step-set-rounds = { $count ->
        [one] Planned one round of rating
       *[other] Planned { $count } rounds of rating
    }
step-set-reference = Chose “{ $subject }” for the practice rating
step-set-language = Changed the language of the workshop
step-take-template = Took over the template “{ $subject }”
step-remove-lane = Removed the lane “{ $subject }”
step-replace-lanes = { $count ->
        [one] Put another lane in place
       *[other] Put { $count } other lanes in place
    }
step-set-day = Set when the day begins and ends
step-go-to-step = Led the room to another step
step-edit-lane = Edited the lane “{ $subject }”
step-reveal-lanes = { $count ->
    [one] Revealed “{ $subject }”
   *[other] Revealed { $count } lanes
}
step-silence-lanes = { $count ->
    [one] Hid what comes next in “{ $subject }”
   *[other] Hid what comes next in { $count } lanes
}
step-peek = Peeked into “{ $subject }”
step-edit-idea = Edited the idea “{ $subject }”
step-move-ideas = { $count ->
    [one] Moved “{ $subject }”
   *[other] Moved { $count } ideas
}
step-park-ideas = { $count ->
    [0] Brought ideas back from the parking lot
   *[other] Put ideas into the parking lot
}
step-remove-ideas = { $count ->
    [one] Removed “{ $subject }”
   *[other] Removed { $count } ideas
}
step-add-theme = Began a theme with { $count ->
    [0] nothing in it yet
    [one] one idea
   *[other] { $count } ideas
}
step-edit-theme = Named the theme “{ $subject }”
step-remove-theme = Took the theme “{ $subject }” apart
step-sort-ideas = { $count ->
    [one] Sorted one idea
   *[other] Sorted { $count } ideas
}
step-merge-ideas = Merged { $count } ideas into “{ $subject }”
step-unmerge-ideas = { $count ->
    [one] Took “{ $subject }” out of its card
   *[other] Took { $count } ideas out of their cards
}
step-split-idea = Made { $count } cards of “{ $subject }”
step-merge-use-cases = Merged { $count } use cases into “{ $subject }”
step-unmerge-use-cases = { $count ->
    [one] Took “{ $subject }” out of its card
   *[other] Took { $count } use cases out of their cards
}
step-split-use-case = Made a second card of “{ $subject }”
step-keep-apart = { $count ->
    [one] Kept two ideas apart that look alike
   *[other] Kept { $count } pairs apart that look alike
}
step-keep-cases-apart = { $count ->
    [one] Kept two use cases apart that look alike
   *[other] Kept { $count } pairs of use cases apart that look alike
}
step-close-box = Closed the box
step-erase = { $count ->
    [one] Deleted a text for good
   *[other] Deleted { $count } texts for good
}
step-take-out-seats = { $count ->
    [one] Took somebody out
   *[other] Took { $count } people out
}
step-write-idea = Somebody wrote an idea
step-take-idea-back = Somebody took an idea back
step-rate-from-seat = Somebody rated
step-introduce = Somebody changed name or group
step-arrive = Somebody came in
step-box-of-ideas = { $count ->
    [one] 1 entry of the box
   *[other] { $count } entries of the box
}
step-mark-beginning = The workshop was made
step-go-back = Went back, { $count ->
    [one] 1 step taken back
   *[other] { $count } steps taken back
}
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
home-delete = Delete for good…
home-more = More about “{ $title }”
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

### Prepare
template-own-about = Yours: { $lanes ->
        [one] one lane
       *[other] { $lanes } lanes
    }, { $criteria ->
        [one] one criterion
       *[other] { $criteria } criteria
    }
prepare-agenda = Agenda
prepare-ends = , ends { $time }
prepare-minutes = { $minutes } min
prepare-kind = { $name } · { $minutes } min
prepare-add-step = Add a step
prepare-edit-step = Edit this step
prepare-remove-step = Remove this step
prepare-up = Move up
prepare-down = Move down
prepare-step-title = Title
prepare-step-minutes = Minutes
prepare-step-kind = What is done
prepare-step-note = Note for yourself
prepare-step-sitting = Sitting
prepare-sitting = Sitting { $number }, { $length }
prepare-sitting-short = Sitting { $number }
prepare-step-added = Added “{ $title }”
prepare-step-removed = Removed “{ $title }”
prepare-step-moved = “{ $title }” is now { $place } of { $count }
prepare-no-agenda = No steps yet
prepare-no-agenda-about = Add them one by one, or change to a template.
prepare-no-day = When does it begin?
prepare-too-long = { $minutes ->
        [one] One minute
       *[other] { $minutes } minutes
    } longer than the day, which ends at { $time }
prepare-spare = { $minutes ->
        [one] One minute
       *[other] { $minutes } minutes
    } to spare before { $time }
prepare-day-title = When it begins and ends
prepare-day-about = The steps take { $length } together. When does the room really have to be empty?
prepare-day-date = Day
prepare-day-starts = Begins
prepare-day-ends = Ends at the latest
prepare-day-planned = By the steps: { $time }
prepare-day-wrong = Write it like 8:30.
prepare-day-clear = Not settled yet
prepare-keys-walk = From step to step of the agenda
prepare-keys-move = Move a step
prepare-keys-edit = Open a step
prepare-lanes = Lanes
prepare-lanes-about = One for each idea; a colour and a shape each
prepare-lanes-by-industry = By industry
prepare-lanes-replace = Put in place of the empty lanes
prepare-lanes-taken = Lanes for { $industry }
prepare-edit-lane = Lane “{ $lane }”: name and question
prepare-no-lanes = No lanes yet: nobody could write an idea. Add one, or take those of an industry.
prepare-remove-lane = Remove the lane
prepare-lane-removed = Removed the lane “{ $lane }”
prepare-criteria = Criteria
prepare-criteria-own = { $count ->
        [one] One criterion
       *[other] { $count } criteria
    }
prepare-profile = How many criteria
prepare-profile-taken = Criteria: { $profile }. Weights are 100 on each side.
prepare-side-value = Value
prepare-side-cost = Cost
prepare-about-value = More points are better
prepare-about-cost = { $highest } = heavy
prepare-add-value = Add a value criterion
prepare-add-cost = Add a cost criterion
prepare-sum = 100 in all
prepare-sum-short = { $by } short of 100
prepare-sum-over = { $by } over 100
prepare-sum-zero = All 0: they count alike
prepare-weight = Weight of { $criterion }
prepare-edit-criterion = Edit texts
prepare-remove-criterion = Remove
prepare-criterion-removed = Removed { $criterion }
prepare-criterion-title = Criterion { $criterion }
prepare-criterion-about = People see the question and one sentence for each point while they rate.
prepare-criterion-new-about = It begins with weight 0, and everybody rates it until you say otherwise.
prepare-criterion-language = Language
prepare-criterion-name = Name
prepare-criterion-question = Question
prepare-criterion-anchor = { $point } means
prepare-who-rates = Who rates what
prepare-who-rates-about = Which group rates by which criterion
prepare-people = { $count ->
        [0] { $groups ->
            [0] everybody the same
            [one] one group
           *[other] { $groups } groups
        }
        [one] One person
       *[other] { $count } people
    }
prepare-seats = { $count ->
        [one] one person
       *[other] { $count } people
    }
prepare-group = Group
prepare-add-group = Add a group
prepare-edit-group = Group “{ $group }”: its name
prepare-group-title = Edit the group
prepare-group-about = People choose their group when they join. One language is enough.
prepare-remove-group = Remove the group
prepare-group-removed = Removed the group “{ $group }”
prepare-group-needs-one = { $group } has to rate something: this is its last criterion.
prepare-rates = { $group } rates { $criterion }
prepare-no-groups = No groups: everybody rates everything.
prepare-load = { $cases ->
        [one] One use case
       *[other] { $cases } use cases
    }: up to { $taps } taps each a round, about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.
prepare-load-assumed = With { $cases } use cases: up to { $taps } taps each a round, about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.
prepare-load-longer = The agenda gives { $planned }.
prepare-load-nobody = Nobody rates { $criteria }.
prepare-load-thin = Too few: { $criteria }. Below three nothing is shown.
prepare-load-one = { $criterion } by { $raters }
prepare-names-about = Told before writing; later only stricter
prepare-hidden = Ideas stay hidden until the reveal
prepare-hidden-wait = { $count ->
        [one] One hidden idea waits.
       *[other] { $count } hidden ideas wait.
    } Reveal them on the board.
prepare-dots = Dots for each person
prepare-dots-third = a third
prepare-dots-about = Left empty: about a third of what is voted on.
prepare-language = Workshop language
prepare-language-about = On the wall, and in lanes and steps that came with a template. What you wrote stays; each phone keeps its own.
prepare-rounds = Rounds of rating
prepare-scale = Scale
prepare-scale-about = Of all criteria. Figures stand on 1 to 5 whatever the scale.
prepare-reference = Reference case
prepare-reference-about = Something everybody has used
prepare-before = Before you open
prepare-open = Open:
prepare-check-weights = Weights are 100 on each side
prepare-check-weights-short = { $side }: weights are { $by } short of 100
prepare-check-weights-over = { $side }: weights are { $by } over 100
prepare-check-weights-zero = { $side }: all weights are 0, so they count alike
prepare-check-raters = Every criterion has three people who may rate it
prepare-check-raters-later = Three raters for each criterion: known once people are here
prepare-check-nobody = Nobody rates { $criterion }
prepare-check-thin = { $raters ->
        [0] Nobody here may rate { $criterion }
        [one] Only one person may rate { $criterion }
       *[other] Only { $raters } people may rate { $criterion }
    }
prepare-check-lanes = { $count ->
        [one] One lane to write in
       *[other] { $count } lanes to write in
    }
prepare-check-no-lanes = No lanes to write in
prepare-check-question = The question of the day is there
prepare-check-no-question = The question of the day is missing
prepare-check-agenda = The agenda fits the day
prepare-check-no-agenda = The agenda has no steps
prepare-check-no-day = Nobody said when it begins
prepare-check-too-long = { $minutes ->
        [one] The agenda is one minute longer than the day
       *[other] The agenda is { $minutes } minutes longer than the day
    }
prepare-check-no-rating = The agenda has no rating
prepare-check-no-second = A second round is planned, and the agenda has no time for it
prepare-check-one-too-many = One round is planned, and the agenda has two
prepare-check-reference = Reference case: { $title }
prepare-check-no-reference = Reference case: choose one everybody has used
prepare-left = { $count ->
        [one] One point open; the doors can open all the same
       *[other] { $count } points open; the doors can open all the same
    }
prepare-ready = Everything is ready
prepare-go-doors = Check and open the doors
prepare-change-template = Change template
prepare-why-running = A step of the agenda is running
prepare-template-title = Begin from another template?
prepare-template-go = Change to it
prepare-template-agenda = { $count ->
        [one] The agenda becomes one step.
       *[other] The agenda becomes { $count } steps.
    }
prepare-template-criteria = { $count } criteria with their weights, { $groups ->
        [0] no groups.
        [one] one group.
       *[other] { $groups } groups.
    }
prepare-template-rated = Criteria and who rates what stay: people have rated.
prepare-template-lanes = { $count ->
        [one] One lane.
       *[other] { $count } lanes.
    }
prepare-template-written = Lanes stay: somebody has written.
prepare-template-names = The promise about names stays. One undo brings all of it back.
prepare-template-taken = Changed to “{ $name }”
prepare-template-forget = Remove the template “{ $name }”
prepare-save-template = Save as template
prepare-save-template-about = Agenda, lanes, criteria, groups and settings. No ideas, people or ratings.
prepare-template-name = Name
prepare-template-name-about = One of yours with the same name is replaced.
prepare-template-save = Save
prepare-template-saved = “{ $name }” is among the templates now

### Ideate, doors
doors-title = Open the doors
doors-rail-open = The doors are open
doors-view = View
doors-view-doors = Doors
doors-closed = Doors closed
doors-opening = Opening…
doors-open = Open the doors
doors-close = Close the doors
doors-close-title = Close the doors?
doors-close-about = { $count ->
    [one] 1 person is here and will be let go. The seat stays, and so does everything written.
   *[other] { $count } people are here and will be let go. Their seats stay, and so does everything written.
}
doors-close-keep = Keep them open
doors-go-ideate = Go to Ideate
doors-code-on-wall = Put the code on the wall
doors-lead-closed = Ready when you are.
doors-lead-no-network = No network yet.
doors-lead-opening = The doors are opening.
doors-lead-open = The doors are open. Nobody is here yet.
doors-lead-here = { $here } of { $seats } are here.
doors-fact-closed = Checked on this laptop, nothing leaves the room.
doors-fact-opening = The address is being proven.
doors-fact-open = People scan the code or type it. No account, no app.
doors-fact-locked = Locked: nobody new comes in. Seats already taken stay.
doors-checks = Check before the doors open
doors-checking = Being checked…
doors-check-again = Try again
doors-check-address = Address
doors-proven = Address proven
doors-proven-about = This laptop fetched its own page at { $address } ({ $kind }).
doors-proof-later = { $address } ({ $kind }) is proven as soon as the doors open.
doors-unproven = Address not proven
doors-unproven-about = This laptop could not fetch its own page at { $address } ({ $kind }). Allow Pharos in the firewall, or choose another address.
doors-no-network-about = Join the Wi‑Fi that people use. Or switch on a phone’s hotspot and let everybody join it.
doors-port = The address ends in :{ $port }
doors-port-about = Another program has the usual port. The QR has the right one; whoever types must type { $port } too.
doors-firewall = Firewall
doors-firewall-unknown = Firewall: the system does not say
doors-firewall-about = If it asks, allow Pharos on private networks. Without it phones see an empty page. The first phone that comes in settles it.
doors-firewall-on = { $name } is on
doors-firewall-name-ufw = The firewall ufw
doors-firewall-name-firewalld = The firewall firewalld
doors-firewall-name-windows = The Windows firewall
doors-firewall-name-macos = The macOS firewall
doors-firewall-allow-ufw = Unless you did so before, let the room in: sudo ufw allow { $port }/tcp
doors-firewall-allow-firewalld = Unless you did so before, let the room in: sudo firewall-cmd --add-port={ $port }/tcp
doors-firewall-allow-windows = When it asks, allow Pharos on private networks. Asked before? Windows Security, Firewall, Allow an app.
doors-firewall-allow-macos = When it asks, allow incoming connections. Asked before? System Settings, Network, Firewall, Options.
doors-firewall-off = { $name } is off
doors-firewall-off-about = Other software may still be in the way. The first phone that comes in settles it.
doors-firewall-open = The firewall lets people in
doors-firewall-open-about = A device came in from outside this laptop.
doors-sleep = Sleep
doors-sleep-later = This laptop is kept awake once the doors open.
doors-sleep-held = Sleep is held off
doors-sleep-held-about = The laptop stays awake while the doors are open. Leave its lid open.
doors-sleep-off = This laptop may fall asleep
doors-sleep-off-about = You switched that off in the settings. A sleeping laptop takes the room with it.
doors-sleep-refused = Could not be kept awake
doors-sleep-refused-about = Switch off sleep by hand, in the system’s power settings: a sleeping laptop takes the room with it.
doors-power-battery = On battery: plug in.
doors-power-battery-at = On battery: { $percent } %, plug in.
doors-power-not-known = Whether it is plugged in, the system does not say.
doors-projector = Projector
doors-walls = { $count ->
    [one] The wall is open on one screen.
   *[other] The wall is open on { $count } screens.
}
doors-screens-several = A second screen is connected. Open the wall and move it there.
doors-screens-one = Connect the projector, or open the wall link on the computer that has it.
doors-disk = Disk
doors-disk-free = { $space } free.
doors-disk-write = A write that is truly on disk takes { $time } ms.
doors-disk-failed = A write did not reach the disk. Free some space, or copy the workshop to another folder.
doors-plain-http = Whoever runs or shares this Wi‑Fi could read along, so use a network you trust for what must stay in the room.
doors-https = https: what people send is readable to nobody who runs or shares this Wi‑Fi.
certificate-title = Your own certificate
certificate-add = Use my own…
certificate-change = Change…
certificate-none = None. With two PEM files the doors speak https.
certificate-about = With it the doors speak https under its DNS name. Pharos keeps the paths only; the key stays where it is.
certificate-chain = Certificate (PEM)
certificate-key = Private key (PEM)
certificate-key-about = Without a password. It is read each time the doors open.
certificate-name = Name (optional)
certificate-name-about = The DNS name that people type. Left empty, the first one in the certificate.
certificate-pick = Choose…
certificate-use = Use this certificate
certificate-remove = Remove it
certificate-kept = The doors will speak https.
certificate-removed = The doors will speak plain http.
certificate-next-time = It holds from the next time the doors open. Doors that are open stay as they are.
certificate-failed = Your certificate cannot be used
certificate-ok = https with your own certificate
certificate-ok-about = As { $name }, until { $day }. The name leads to this laptop.
certificate-elsewhere = { $name } does not lead here
certificate-nowhere-about = Nobody answers for this name, so phones cannot come in. Ask whoever looks after the network’s DNS to let it lead to this laptop.
certificate-elsewhere-about = It leads to { $addresses }, not to the address of these doors. Choose that address if it is this laptop’s, or ask whoever looks after the network’s DNS.
doors-scan = What people scan or type
doors-symbols = six symbols, none of 0 O 1 I L
doors-qr = QR code for { $address }
doors-at = at
doors-no-code = The code and its QR appear here once the doors are open.
doors-addresses = Address
doors-kind-wifi = Wi‑Fi
doors-kind-ethernet = Ethernet
doors-kind-other = Other adapter
doors-kind-virtual = Virtual adapter
doors-kind-loopback = This laptop only
doors-address-proven = proven: this laptop reached itself by it
doors-address-unproven = not tried yet
doors-address-virtual = made by a program such as a VPN; phones rarely reach it
doors-address-loopback = phones cannot reach it
doors-rules = The door
doors-locked = Locked
doors-locked-about = Nobody new comes in. Seats already taken stay.
doors-cap = At most
doors-cap-about = Number { $next } reads that the room is full and to ask you.
doors-sweep = Sweep
doors-sweep-go = Sweep
doors-sweep-about = Frees seats silent for { $minutes } minutes. Their ideas stay.
doors-swept = { $count ->
    [0] Nobody was silent for that long.
    [one] Freed 1 seat
   *[other] Freed { $count } seats
}
doors-renew = New code
doors-renew-go = Revoke…
doors-renew-title = Revoke the code?
doors-renew-about = Old code and QR stop at once. People inside stay.
doors-renew-now = Make a new code
doors-link = Wall link
doors-link-about = For a browser elsewhere. Made anew at each opening, shows no names of raters.
doors-link-copy = Copy
doors-link-copied = Wall link copied
doors-link-renew = New…
doors-link-title = Make a new wall link?
doors-link-renew-about = The old link stops at once, and so do the walls that came by it.
doors-link-now = Make a new link
doors-not-open = not open
doors-wall-menu = Wall
doors-wall-says = Wall:
doors-wall-open = Open the wall
doors-wall-first = A browser shows the wall by its link. Open the doors first.
doors-wall-kept-shut = The browser kept the window shut. Allow it, or copy the wall link.
doors-wall-mirror = What the wall shows
doors-wall-mirror-about = As the room sees it now.
doors-wall-mirror-frozen = Frozen: the room keeps its picture. This is what comes when you let go.
doors-wall-mirror-alone = No wall is open. One would show this.
doors-wall-shows = What the wall shows
doors-wall-join = Code and QR
doors-wall-board = Board
doors-wall-themes = Themes
doors-wall-card = A use-case card
doors-wall-gates = Five gates of a card
doors-wall-vote = Vote
doors-wall-rating = Who has finished
doors-wall-matrix = Matrix
doors-wall-disagreement = Where we disagree
doors-wall-shift = What moved
doors-wall-ranking = Ranking
doors-wall-closing = Closing
palette-why-no-cell = No closed round holds a question that three people answered
palette-why-no-second-round = No second round is closed yet
score-cell-to-wall = Show { $criterion } on the wall
doors-wall-lighthouses = Lighthouses
doors-wall-beat = { $beat } of { $of }
doors-wall-lit = one note in the light
doors-wall-frozen-now = frozen
doors-wall-held = { $held }, frozen; then { $view }
doors-wall-blank-now = blank
doors-wall-next = Next: { $beat ->
    [2] the bubbles
   *[other] the quick wins
} ({ $beat } of { $of })
doors-wall-next-short = Next beat
doors-wall-again = From the axes again
doors-wall-freeze = Freeze the wall
doors-wall-blank = Blank the wall
doors-wall-day = Light wall
doors-wall-unlight = Put out the light on a note
doors-phones-say = Phones:
doors-phones-welcome = Waiting room
doors-phones-ideate = Write ideas
doors-phones-sort = Sort notes
doors-phones-cards = Cards to write
doors-phones-rate = Rating
doors-phones-rate-closed = Waiting, the round is closed
doors-phones-vote = Vote
doors-phones-results = Results
doors-phones-plan = Write on the plan
doors-phones-readiness = Say how ready we are

people-title = People
people-tab = People { $count }
people-here = Who is here
people-of = of { $seats }
people-of-online = /{ $seats } online
people-nobody = Nobody has come in yet.
people-none-found = Nobody fits this filter.
people-filter = Filter by name, group
people-name = Name
people-group = Group
people-no-group = No group
people-state = State
people-state-here = here
people-state-idle = idle
people-state-offline = offline
people-ready = ready
people-only-all = Everybody
people-only-here = Here
people-only-idle = Idle
people-only-offline = Offline
people-answers = Answers
people-given = { $answered } of { $asked }
people-done = done
people-more = More
people-menu = More for { $name }
people-take-out = Take out
people-taken-out = Taken out: { $name }. What they wrote stays.
people-move = Code for another device…
people-move-title = A code for { $name }
people-move-about = It works once, for ten minutes, and moves the seat to the device that types it. The old device is let go.
people-move-done = Done
people-ask = Ask the room
people-ask-title = Ask the room to rate
people-ask-about = { $count ->
    [one] 1 use case
   *[other] { $count } use cases
}, about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
} for whoever is asked most.
people-ask-which = Which use cases
people-ask-all = { $count ->
    [one] The one use case
   *[other] All { $count } use cases
}
people-ask-closed = The doors are closed, so nobody gets the questions yet.
people-ask-few = Fewer than three people are here. A figure shows from the third rater on.
people-ask-honest-named = Ratings are kept by seat, and files may name who rated: people read that before they rate. A figure shows once three people have rated it.
people-ask-honest = Ratings are kept by seat and never shown with a name. A figure shows once three people have rated it.
people-ask-go = Open round { $round } and ask
people-finished = { $finished } of { $asked } have finished.
people-finished-about = Who is where shows on this screen alone; the wall has the number.
people-ranked-now = Closed now, { $ranked } of { $total ->
    [one] 1 use case
   *[other] { $total } use cases
} would be ranked.
people-too-few = { $count ->
    [one] 1 waits for the third rater.
   *[other] { $count } wait for the third rater.
}
people-too-few-here = Waiting for the third rater: until then nothing of it shows.
people-unfinished = { $count ->
    [one] 1 person has not finished. What was answered so far counts.
   *[other] { $count } people have not finished. What they answered so far counts.
}
people-rounds = Rounds
people-look = What is shown
people-look-turnout = Turnout
people-look-cases = Use cases
people-show-results = Show results
people-hide-results = Stop showing results

ideate-lanes = { $count ->
    [0] No lanes yet
    [one] 1 lane
   *[other] { $count } lanes
}
ideate-empty = No lanes yet
ideate-empty-about = A lane asks one question, and ideas hang below it. Six are plenty.
ideate-ghost = Ideas will hang here.
ideate-view = View
ideate-view-newest = Newest first
ideate-view-all = See all
ideate-newest-no-order = Newest first has an order of its own. Choose “See all” to sort by hand.
ideate-before = Before anybody writes
ideate-before-about = Each lane asks its question. People write alone first; you reveal when it is time.
ideate-names = Names
ideate-names-title = Who learns who wrote what
ideate-names-about = Everybody reads this before typing. Once somebody wrote, it only gets stricter.
ideate-names-named = With names
ideate-names-hidden = Names hidden from the group
ideate-names-anonymous = Anonymous
ideate-promise-named = The name stands on the idea, for everybody.
ideate-promise-hidden = The group sees no names. The facilitator’s file has them.
ideate-promise-anonymous = The file keeps no names. While the box is open, the owner of this laptop could, with skill, link entries. After it closes nobody can, the facilitator included.
ideate-names-done = Done
ideate-silent-title = Hidden until you reveal
ideate-silent-about = Only counts show, on this screen too: laptops get mirrored by mistake.
ideate-silent-lane = What is written here is hidden until you reveal it.
ideate-box-open = The box is open: people can still change what they wrote.
ideate-box-is-closed = The box is closed. Nobody can tell any more who wrote what.
ideate-close-box = Close the box
ideate-close-box-title = Close the box for good?
ideate-close-box-about = Nobody can add or change an idea after that, and nobody can tell who wrote what, you included. It cannot be undone.
ideate-close-box-wait = Leave it open
ideate-start = Start writing
ideate-start-again = Write again
ideate-stop = Stop writing
ideate-go-shape = Go to Shape
ideate-hidden = { $count ->
    [0] received so far
    [one] received, not revealed
   *[other] received, not revealed
}
ideate-hidden-about = Only the count shows here.
ideate-reveal = Reveal
ideate-reveal-lane = Reveal { $lane }
ideate-reveal-all = Reveal all
ideate-revealed = { $count ->
    [one] 1 lane revealed
   *[other] { $count } lanes revealed
}
ideate-silence = Hide what comes next
ideate-peek = Peek
ideate-peek-lane = Peek into { $lane }
ideate-peek-title = Peek into { $lane }?
ideate-peek-about = It opens on this laptop alone, never on the wall, and becomes a line in the history.
ideate-peek-go = Show them here
ideate-peek-none = Nothing is hidden in this lane any more.
ideate-more = { $count } more
ideate-more-new = { $count } more, { $fresh } just now
ideate-just-now = just now
ideate-goes-on = goes on from { $number }
ideate-inspired = inspired by “{ $title }”
ideate-late = came late
ideate-lit = In the light on the wall
ideate-in-use-case = in use case { $number }
ideate-by = by { $name }
ideate-came = { $count ->
    [one] 1 new idea in { $lane }
   *[other] { $count } new ideas in { $lane }
}
ideate-add = New idea
ideate-add-to = New idea in { $lane }
ideate-add-lines = Add { $count } ideas
ideate-added-lines = { $count } ideas added
ideate-add-hint = Write, Enter adds it
ideate-number = Idea { $number }
ideate-edit = Edit the idea
ideate-edit-about = Enter saves, Shift and Enter begins a new line.
ideate-edited = Idea edited
ideate-light = Put it in the light
ideate-unlight = Put out the light
ideate-park = To the parking lot
ideate-parked = { $count ->
    [one] Parked 1 idea
   *[other] Parked { $count } ideas
}
ideate-unpark = Bring back
ideate-unparked = { $count ->
    [one] Brought back 1 idea
   *[other] Brought back { $count } ideas
}
ideate-parking = Parking lot
ideate-parking-about = Kept for later, not on the wall. What came after its step lands here, too.
ideate-parking-empty = Nothing is parked. K parks what is selected.
ideate-remove = Remove
ideate-removed = { $count ->
    [one] Removed 1 idea
   *[other] Removed { $count } ideas
}
ideate-move-to = Move to
ideate-moved = { $count ->
    [one] Moved 1 idea to { $lane }
   *[other] Moved { $count } ideas to { $lane }
}
ideate-moved-within = { $count ->
    [one] Moved 1 idea within { $lane }
   *[other] Moved { $count } ideas within { $lane }
}
ideate-chosen = { $count } selected
ideate-clear = Clear
ideate-more-acts = More for what is selected
ideate-make = Make a use case
ideate-make-about = { $count ->
    [one] The idea stays on the board and is named as its origin.
   *[other] The { $count } ideas stay on the board and are named as its origin.
}
ideate-make-from = Made from
ideate-make-go = Make it
ideate-made = New use case: “{ $title }”
ideate-make-each = Make { $count } use cases, one from each
ideate-made-each = { $count ->
    [one] Made 1 use case
   *[other] Made { $count } use cases
}
ideate-lane-menu = More for { $lane }
ideate-edit-lane = Name and question
ideate-add-lane = Add a lane
ideate-lane-name = Name
ideate-lane-question = Question
ideate-lane-question-about = What people are asked in this lane. It may stay empty.
ideate-keys-walk = From note to note
ideate-keys-ends = First, last note of a lane
ideate-keys-select = Select a note
ideate-keys-move = Move a note

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
decide-fact-scores = Of 100 points it has { $first }, the next one { $second }.
decide-fact-leader-big-bet = First by score, yet a big bet: valuable, and not cheap.
decide-fact-leader-fill-in = First by score, yet a fill-in: cheap, and not worth much.
decide-fact-leader-reconsider = First by score, yet one to think over again: costly, and not worth much.
decide-fact-line = { $count } of { $total } { $count ->
    [one] sits on a dividing line and could go either way.
   *[other] sit on a dividing line and could go either way.
}
decide-fact-too-little = { $count ->
    [one] 1 has too few ratings to be ranked.
   *[other] { $count } have too few ratings to be ranked.
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
decide-tied = Practically tied with another: less than 1 point of 100 apart.
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
decide-trial-about = Just trying it out. The weights we agreed stay as they are.
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
decide-view-robust = Robust?
decide-top-three = Top 3 in 100
decide-top-three-about = Move the weights a little, 100 times: how often is it among the first three?
decide-top-three-of = In the top 3 { $count } times of 100, with the weights moved a little
decide-top-three-never = Never in the top 3
robust-lead-trial = By the trial weights.
robust-lead-firm = Move the weights a little: all 100 times the first three stay the same.
robust-lead-two = “{ $first }” and “{ $second }” are always in the top 3. The third place is open.
robust-lead-one = Only “{ $title }” is always in the top 3.
robust-lead-none = None is sure of the top 3: move the weights a little and it changes.
robust-fact-tried = The weights were moved a little 10,000 times. We say how often in every 100.
robust-fact-some = “{ $title }” is in the top 3 { $count } times of 100.
robust-empty = Nothing to compare
robust-empty-about = This fills up as soon as two use cases have a rank.
robust-waiting = Being worked out…
robust-mode = Which weights are tried
robust-around-yours = Around yours
robust-anything-goes = Any weights
robust-legend = What the bar and the small mark show
robust-column-weightings = In the top 3, of 100 small moves of the weights
robust-column-revotes = Where 100 replayed votes put it
robust-class = { $quadrant } { $count }
robust-too-few = too few voices
robust-flip-title = What would knock the first off its place?
robust-flip = “{ $title }” would lead only if “{ $criterion }” counted { $beyond } of 100 instead of { $now }.
robust-flip-short = “{ $title }” would lead with “{ $criterion }” at { $beyond } (now { $now })
robust-flip-slider = Try the weight of { $criterion }
robust-flip-share = { $share } of the 100 points on its side
robust-flip-now = agreed { $now }
robust-flip-tried = tried { $share }
robust-flip-scales = The others on its side split what is left, in the same proportions as before.
robust-flip-back = Back to the agreed weights
robust-flip-jump = Jump to { $share }
robust-flip-none = Whichever single weight you change, the first stays first.
robust-flip-others = { $count ->
    [one] Change the one other criterion alone: the first stays first.
   *[other] Change any one of the other { $count } criteria alone: the first stays first.
}
robust-order-agreed = By the agreed weights
robust-order-tried = By the trial
robust-order-untried = By the trial: none yet
robust-say-title = How to say it
robust-say-weightings = We moved our weights a little, ten thousand times, and ranked again each time. Out of every 100 times, “{ $title }” is in the first three { $count } times.
robust-say-revotes = The computer played our vote again, each time with people drawn at random from this room. In { $count } of 100 replays “{ $title }” is { $quadrant }.
robust-say-too-few = Fewer than four people rated. That is too few to say how another vote would turn out.
robust-to-wall = Send it to the wall
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
score-reason-gave = gave { $value }
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
score-fact-cell = Each cell shows how many gave { $lowest } to { $highest }.
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
talk-view = Where do we disagree?
talk-queue = Where talk could change the decision
talk-queue-about = disagreement × how often the box changes
talk-queue-waiting = by disagreement alone, until the replayed votes are counted
talk-queue-few = fewer than four raters: the nearest to a line comes first
talk-divider = Talk will not move these across a line
talk-row-word = { $criterion } { $word }
talk-row-box = { $quadrant } in { $count } of 100
talk-row-firm = same box in 100 of 100
talk-round = round { $round }
talk-lead-split = Two camps: { $question }
talk-lead-mixed = Opinions differ: { $question }
talk-empty = Nothing to talk about yet
talk-empty-about = A use case appears here once three people have rated it.
talk-if-agreed = What agreement would change
talk-shift = Round { $before } to round { $now }
talk-shift-picture = From { $before } to { $now }
talk-shift-cost = Cost { $before } to { $now }.
talk-shift-value = Value { $before } to { $now }.
talk-shift-rank = Rank { $before } to { $now }.
talk-shift-rank-same = Rank { $rank }, as before.
talk-shift-word = { $criterion } went from { $before } to { $now }.
talk-shift-no-words = No criterion is agreed on more or less than before.
talk-shift-line-both = on the line, both times
talk-shift-line-before = no longer on the line
talk-shift-line-now = on the line now
talk-reasons = Reasons
talk-reasons-about = without names
talk-reasons-none = Nobody gave a reason. In a second round, who stands outside the middle half is asked for one.
talk-others = Its other criteria
talk-clock-start = Start the clock
talk-clock-again = Start again
talk-clock-about = One minute a camp, one for the room. The clock shows on the wall.
talk-clock-closed = The wall can show this once its round is closed.
talk-again = Rate this one again
talk-to-wall = Send to the wall
score-go-decide = Go to Decide
score-empty = No use cases yet
score-empty-about = Write the first one, or bring in a list. Then everybody rates the same thing.
score-empty-import = Import a table
score-new = New use case
score-new-go = Add it
score-edit = Edit the card
score-merge = Merge into another use case…
score-merge-about = The other card stands for both. This card and its ratings are kept behind it, out of the ranking.
score-merged = “{ $title }” is part of the other card now. Its ratings are kept.
score-taken-out = “{ $title }” stands on its own again, with its ratings.
score-behind = { $count ->
    [one] It also stands for this use case
   *[other] It also stands for these { $count } use cases
}
score-changed = card changed after round { $round }
score-part-of = part of use case { $number }
score-rescued = Rescued from below the line: “{ $reason }”
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
score-keys = { $lowest } to { $highest } rate, X can’t judge, Backspace withdraws. Up and down: criteria. N and P: use cases. Esc: back to the list.
score-keys-ten = For 10 press 1, then 0 at once.
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
gates-by = Who says so
gates-explain = Say why, and who says so
gates-said = {": "}
gates-confirms = Who confirms each time
gates-confirms-missing = Name a person: nothing that cannot be undone goes out without them.
gates-earlier-yes = { $name } said yes.
gates-earlier-no = { $name } said no.
gates-rules = Rules behind { $gate }
gates-region = Where
gates-all-regions = Everywhere
gates-since = in force since { $date }
gates-in-force = in force
gates-applies-later = adopted, applies later
gates-consultation = a draft under consultation
gates-proposed = proposed
gates-unchecked = not checked against the text
gates-source = Source: { $name }, { $basis }.
gates-basis-official = the official text
gates-basis-secondary = told by others

cards-open = Open its card
cards-sub = { $count ->
    [one] 1 card
   *[other] { $count } cards
}
cards-empty = No card yet
cards-empty-about = Choose ideas and make a use case of them, or write the cards that the vote chose.
cards-empty-go = Choose ideas
cards-place = Card { $place } of { $of }
cards-which = Go to a card
cards-previous = Previous card
cards-next = Next card
cards-present = Show this card
cards-gates = Five gates
cards-gates-present = Show the gates
cards-not-through = { $count } of { $of } not through the gates
cards-all-through = All { $of } are through the gates
cards-go-rate = Go to ratings
cards-complete = All lines are written.
cards-missing = { $count ->
    [one] 1 of { $of } lines is still empty.
   *[other] { $count } of { $of } lines are still empty.
}
cards-writers = Also written by { $names }
cards-ask-title = What is it called?
cards-ask-problem = Whose trouble is it, and how often?
cards-ask-users = Who would use it?
cards-ask-description = What does it do for them?
cards-ask-process = At which point of which process?
cards-ask-data = Which documents and data does it need?
cards-ask-outcome = From how much to how much? A guess may say so.
cards-ask-owner = Who takes it on?
cards-ask-department = Which department?
cards-ask-note = For you alone: never shown in the room.
cards-aside = { $count ->
    [one] Somebody else wrote something different here
   *[other] Others wrote { $count } different texts here
}
cards-aside-take = Take this one
cards-aside-read = Read, put away
cards-capabilities = Capability cards
cards-capabilities-about = what generative AI does here
cards-capabilities-choose = Choose
cards-capabilities-none = None chosen yet. They say what it is good at, and when it fails.
cards-capabilities-text = What generative AI would do in this use case. Several may fit.
cards-mode = How it runs
cards-mode-unknown = Not known yet
cards-done = Done
cards-path = Where it comes from
cards-path-none = Written straight onto the card.
cards-path-theme = Theme
cards-path-votes = dots, place { $place } on the shortlist
cards-path-here = This card
cards-path-rated = { $raters ->
    [one] Rated by 1 person
   *[other] Rated by { $raters } people
}
cards-path-ranked = Ranked { $rank }
cards-path-lighthouse = Lighthouse, ranked { $rank }
cards-similar = Rather like this one
cards-similar-about = a hint, nothing is merged
cards-similar-nearly = Nearly the same words
cards-similar-much = Much of it in the same words
cards-similar-some = Some of it in the same words
cards-beside = Side by side
cards-beside-of = Side by side: { $title }
cards-beside-open = Open the other card
cards-beside-merge = Merge this card into the other
cards-not-alike = Not alike
cards-not-alike-of = Not alike: { $title }
cards-split = Split in two
cards-split-about = The new card begins with what this one says. Both are rated anew; ratings so far stay with this one.
cards-split-title = What the new card is called
cards-split-ideas = Ideas that go along
cards-split-go = Make the second card
cards-split-done = Made a second card of use case { $number }.
cards-give = Give out cards
cards-give-about = Two or three people write one card, on their own phones. You can go on writing as well.
cards-give-nobody = Nobody is here yet
cards-give-nobody-about = Open the doors first. Whoever has joined can be given a card.
cards-deal = Deal evenly, groups mixed
cards-give-go = { $count ->
    [0] Take all back
    [one] Give out 1 card
   *[other] Give out { $count } cards
}
cards-given = { $count ->
    [0] No card is out any more.
    [one] 1 card is out.
   *[other] { $count } cards are out.
}


### The wall
wall-window = Pharos wall
wall-picture = What the room sees
wall-connecting = Connecting to the room
wall-connecting-about = The picture comes by itself.
wall-lost = The connection is lost. This is the last picture; it goes on by itself.
wall-refused = This wall is no longer shown
wall-no-link = This link is not complete
wall-no-link-about = Open the wall from the facilitator’s page, or copy its whole link.
wall-awake = This screen may go to sleep: switch that off in the system’s settings.
wall-trouble = Nothing new is accepted for now, nothing is lost
wall-trouble-disk-full = The disk of the facilitator’s computer is full. What you write stays on your device and is sent once there is room again.
wall-trouble-disk-trouble = The facilitator’s computer cannot write to its disk. What you write stays on your device and is sent once it can again.

wall-join = Welcome. First, join the room
wall-join-how = Scan with your phone, or type address and code into a browser. No account.
wall-join-address = Address
wall-join-code = Code
wall-join-qr = QR code of the address { $address }
wall-join-wifi = Your phone has to be on the same Wi-Fi as this room.
wall-join-closed = The doors open in a moment
wall-join-closed-about = The code appears here as soon as the facilitator opens them. Until then, connect your phone to the Wi-Fi of this room.
wall-join-locked = The room is locked
wall-join-locked-about = Nobody new comes in for now. Whoever is in goes on as before, also after a reload.
wall-people = { $count ->
    [0] Nobody is here yet
    [one] { $count } person is here
   *[other] { $count } people are here
  }
wall-people-of = { $here } of { $seats } people are here
wall-here = here

wall-board-empty = No idea yet. The first one appears here.
wall-themes-none = No theme yet. What belongs together comes side by side.
wall-themes-unnamed = Theme { $number }
wall-themes-loose = on its own
wall-board-no-lanes = The board has no lanes yet
wall-board-hidden = { $count ->
    [one] idea, hidden until everybody sees it
   *[other] ideas, hidden until everybody sees them
  }
wall-board-hidden-none = What is written here stays hidden until it is revealed
wall-lane-hidden = hidden
wall-lane-empty = Nothing here yet
wall-page = Page { $page } of { $pages }
wall-reveal = { $count ->
    [one] { $count } idea
   *[other] { $count } ideas, all at once
  }
wall-reveal-how = Lane by lane. Read first, talk later.

wall-vote-open-dots = Where do your dots go?
wall-vote-open-points = What counts most?
wall-vote-open-fist = How strongly do you back it?
wall-vote-open-practice = A practice rating
wall-vote-closed-dots = Where your dots went
wall-vote-closed-points = What counts most to us
wall-vote-closed-fist = How strongly we back it
wall-vote-closed-practice = How we read the scale
wall-vote-finished = { $count ->
    [one] of { $here } has voted
   *[other] of { $here } have voted
}
wall-vote-voters = { $count } people
wall-vote-dots = dots
wall-vote-cut = { $rescued ->
    [0] Chosen: { $count }
   *[other] Chosen: { $count }, one of them brought back in
}
wall-vote-rescued = rescued
wall-vote-more = { $count ->
    [one] 1 more below
   *[other] { $count } more below
}
wall-vote-below-line = Pale: below the line, kept as ideas
wall-vote-below = { $count ->
    [0] Nobody gave less than 3.
    [one] One of us gave less than 3 and may speak first.
   *[other] { $count } of us gave less than 3 and may speak first.
}
wall-vote-never-who = Nobody sees who voted for what
wall-vote-none = No vote yet
wall-vote-none-about = It starts in a moment.
wall-vote-too-few = Fewer than three people voted, so nothing is shown.
wall-rating = Round { $round }: rate on your own device
wall-rating-finished = { $count ->
    [one] of { $here } has finished
   *[other] of { $here } have finished
  }
wall-rating-none = No round is open
wall-rating-none-about = When the facilitator opens one, this shows how many have finished.

wall-matrix-axes = Further up is worth more, further right costs more
wall-matrix-bubbles = { $count ->
    [one] { $count } use case, where your ratings put it
   *[other] { $count } use cases, where your ratings put them
  }
wall-matrix-beam = { $count ->
    [one] { $count } of { $all } is in the light: high value, low cost
   *[other] { $count } of { $all } are in the light: high value, low cost
  }
wall-matrix-dark = Nothing is in the light yet: high value at low cost is still missing
wall-matrix-drawing = Matrix of value and cost
wall-matrix-empty = Nothing to show yet
wall-matrix-empty-about = Use cases appear once the round is closed and three people have rated them.
wall-matrix-first = { $count ->
    [one] The first one
   *[other] The first { $count }
  }
wall-matrix-figures = value { $value }, cost { $cost }
wall-matrix-line = A bar under a shape: so close to a dividing line that it could go either way.
wall-round = Round { $round }
wall-value = Value
wall-cost = Cost
wall-low = low
wall-high = high
wall-quick-win = Quick win
wall-quick-win-about = high value, low cost
wall-big-bet = Big bet
wall-big-bet-about = high value, high cost
wall-fill-in = Fill-in
wall-fill-in-about = low cost, less value
wall-reconsider = Reconsider
wall-reconsider-about = high cost, less value

wall-word-agreed = agreed
wall-word-mixed = mixed
wall-word-split = split
wall-cell-none = Nothing to compare yet
wall-cell-none-about = A question appears here once its round is closed and three people have answered it.
wall-cell-bar = { $count } gave a { $point }
wall-cell-mean = The room says { $mean }.
wall-cell-group = { $group } says { $mean }.
wall-agreed-stays = Even if we all gave { $point }, it would stay { $quadrant }.
wall-agreed-becomes = If we all gave { $point }, it would become { $quadrant }.
wall-agreed-on-stays = With { $point } from everyone, it would stay { $quadrant }.
wall-agreed-on-becomes = With { $point } from everyone, it would become { $quadrant }.
wall-agreed-as-quick-win = a quick win
wall-agreed-as-big-bet = a big bet
wall-agreed-as-fill-in = a fill-in
wall-agreed-as-reconsider = one to reconsider
wall-talk-clock = Time for this talk
wall-talk-minutes = one minute a camp, one for the room
wall-cell-gave = gave { $value }, round { $round }
wall-shift-none = No second round yet
wall-shift-none-about = Once round two is closed, you see here what our discussion changed.
wall-shift-closer = After the talk, closer together
wall-shift-apart = After the talk, no closer together
wall-shift-words = from { $from } to { $to }
wall-shift-all = The whole room
wall-shift-line = average before: { $before }, now: { $now }
wall-shift-means = On average { $before } in round { $from }, { $now } in round { $to }.
wall-shift-reason = Somebody wrote: “{ $text }”

wall-ranking = Does the top three stand firm?
wall-ranking-leads = { $first } leads, then comes { $second }.
wall-ranking-tied = { $first } and { $second } are so close that either may lead.
wall-ranking-scale = times we moved the weights a little and ranked again
wall-ranking-times = { $count ->
    [one] time
   *[other] times
}
wall-ranking-never = never
wall-ranking-firm = The first three are the same all 100 times.
wall-ranking-two = { $first } and { $second } are in the top three all 100 times; the third place is open.
wall-ranking-one = Only { $title } is in the top three all 100 times.
wall-ranking-open = None is in the top three all 100 times: move the weights a little and it changes.
wall-ranking-lit = lighthouse
wall-ranking-line = on the line
wall-ranking-empty = Rate first
wall-ranking-empty-about = A ranking appears once the round is closed and two use cases have been rated by three people each.

wall-closing = { $count ->
    [one] We begin with this one
   *[other] We begin with these { $count }
}
wall-closing-thanks = Thank you for every idea.
wall-closing-payback = { $months ->
    [one] Pays back in about a month
   *[other] Pays back in about { $months } months
}

wall-lighthouses = { $count ->
    [one] One lighthouse
   *[other] { $count } lighthouses
  }
wall-lighthouses-about = These are built first
wall-lighthouses-empty = No lighthouse is lit yet
wall-lighthouses-empty-about = The use cases that are to be built first appear here, each with its lamp.
wall-lighthouse = Lighthouse { $number }
wall-outcome = What changes
wall-owner = Owner

### The participant's page
# Coming in.
part-wordmark = Pharos
part-other-language = 中文
part-language-name = English
part-language-offline = The other language comes as soon as there is a connection again.
part-join-title = Come in
part-join-about = The code stands on the wall: six letters and digits.
part-join-old-link = This link no longer opens the room. Scan the QR on the wall again, or type the code beside it.
part-join-no-seat = The seat on this device does not open this room. Type the code on the wall, or bring your seat along with a one-time code.
part-join-invited = You are invited. Say who you are, if you like.
part-join-taken-out = The seat this device had here is gone. Come in as somebody new, or bring it back with a one-time code.
part-join-trust = No account, no app. This page talks only to the laptop in the room. Whoever runs or shares this Wi‑Fi could read along, so use a network you trust.
part-code = Code of the room
part-code-hint = Capital or small letters, both work.
part-one-time-title = Bring your seat along
part-one-time-about = Your name, your ideas and your ratings move to this device.
part-one-time-code = One-time code
part-one-time-hint = The facilitator shows it to you. It works once.
part-one-time-wrong = This code opens no seat.
part-one-time-wrong-about = It works once. Ask the facilitator for a new one.
part-use-one-time = I have a one-time code
part-use-room-code = I have the code of the room
part-next = Next
part-join = Join
part-joining = One moment…
part-name = Your name
part-which-group = Your group
part-name-about-named = Your name stands on your ideas. You can leave it out.
part-name-about-hidden = The room does not see names; the facilitator does. You can leave it out.
part-name-about-anonymous = Your name never stands on an idea. You can leave it out.

# What stands in the way.
part-looking = Looking for the room
part-looking-about = Is this device on the Wi‑Fi that the wall names?
part-keeps-trying = This page keeps trying by itself.
part-next-try = Next try in { $seconds } s
part-trying = Trying now…
part-kept-here = What waits on this device
part-kept-ideas = { $count ->
        [one] { $count } idea waits on this device. It will be sent as soon as you are back in the room.
       *[other] { $count } ideas wait on this device. They will be sent as soon as you are back in the room.
    }
part-kept-entries = { $count ->
        [one] { $count } entry waits on this device. It will be sent as soon as you are back in the room.
       *[other] { $count } entries wait on this device. They will be sent as soon as you are back in the room.
    }
part-kept-draft = Draft, not sent yet
part-full = The room is full
part-full-about = Every seat is taken. Ask the facilitator for one more.
part-locked = The room is locked
part-locked-about = Nobody new comes in right now. Ask the facilitator to let you in.
part-try-now = Try now
part-try-again = Try again
part-taken-out = Your seat is no longer on this device
part-taken-out-about = The facilitator took you out, or the seat moved to another device. What you wrote and rated stays. A one-time code from the facilitator brings it back here.
part-enter-code = Enter a one-time code
part-join-anew = Join as somebody new
part-closed = The room is closed
part-closed-about = When it opens again, this page comes back by itself.
part-closed-safe = What you sent is safe: { $what }. Thank you for being here.
part-count-both = { $one } and { $other }
part-count-ideas = { $count ->
        [one] { $count } idea
       *[other] { $count } ideas
    }
part-count-ratings = { $count ->
        [one] { $count } rating
       *[other] { $count } ratings
    }

# The connection.
part-connected = Connected
part-not-connected = Not connected
part-lost = Connection lost.
part-lost-safe = Everything you sent is safe. You can go on.
part-lost-ideas = { $count ->
        [one] { $count } idea is kept here and will be sent.
       *[other] { $count } ideas are kept here and will be sent.
    }
part-lost-entries = { $count ->
        [one] { $count } entry is kept here and will be sent.
       *[other] { $count } entries are kept here and will be sent.
    }
part-lost-stay = Leave this page open: this browser keeps nothing.
part-trouble = Nothing new is accepted just now.
part-trouble-full = The laptop’s disk is full: nothing new is accepted just now.
part-trouble-about = Nothing is lost. What you write waits here and goes out by itself.
part-sent = { $count ->
        [one] { $count } idea sent
       *[other] { $count } ideas sent
    }

# Oneself.
part-you = You
part-you-open = You: { $name }
part-you-open-nameless = You, without a name
part-no-name = No name
part-own-group = Group
part-no-group = None
part-language = Language
part-cancel = Cancel
part-shared-about = Two people, one device? Each keeps their own seat.
part-shared-as = Go on as { $name }
part-shared-other = Go on as the other person
part-shared-new = Somebody else sits here too
part-shared-welcome = Who sits here as well? Your ideas, votes and ratings count apart.
part-save = Save
part-undo = Undo
part-back = Back

# Waiting.
part-step-waiting = Waiting room
part-here = { $count ->
        [one] { $count } person is here
       *[other] { $count } people are here
    }
part-wait-title = You are in
part-wait-alone = We start in a moment. First everybody writes alone: nobody sees your ideas until all are shown together.
part-wait-open = We start in a moment, with ideas. What you write, the room sees at once.
part-change = Tap a line to change it.
part-ready = I am ready

# Ideas.
part-step-ideas = Ideate
part-ideate-ask = What eats your time, and could be handed over?
part-which-lane = Lane
part-idea = Your idea
part-idea-hint = One idea at a time
part-inspire = Need a spark?
part-add = Add idea
part-keep = Keep idea
part-enter-adds = Enter adds it, Shift and Enter begins a new line.
part-short = Short reads best.
part-length = { $count } of { $limit }
part-added = Added.
part-kept = Kept here, and sent as soon as it can be.
part-lanes-none = There is no lane to write in yet. It appears here by itself.
part-written-named = Your name stands on your ideas.
part-written-hidden = The room does not see who wrote what; the facilitator does.
part-written-anonymous = Nobody sees who wrote what. While the box is open, the owner of the laptop could, with skill, link entries; after it is closed nobody can.
part-silent = The others see only how many there are until the reveal. If the facilitator looks before that, the history says so.
part-box-closed = The box is closed
part-box-closed-about = Nothing new comes in, and nothing can be changed: from now on nobody can tell who wrote what.
part-yours = Yours
part-yours-sent = { $sent } sent
part-yours-begin = Nothing yet. The first one need not be good; tap one of these to start from.
part-example-1 = Read a long document and mark what is new
part-example-2 = Draft the answer to a question that keeps coming
part-example-3 = Find the one sentence in forty folders
part-hidden = Hidden until the reveal
part-waiting-count = { $count ->
        [one] { $count } waits for the reveal
       *[other] { $count } wait for the reveal
    }
part-waiting = Waiting to send
part-edit = Edit
part-edit-idea = Edit “{ $text }”
part-remove = Take back
part-remove-idea = Take back “{ $text }”
part-taken-back = Idea taken back
part-others = From the others
part-others-more = Show more, { $count } left
part-others-empty = Nothing from the others yet.

# Drafts, and what could not be taken.
part-draft = Send your draft?
part-draft-late = The room has moved on: it hangs in the parking lot, marked late.
part-draft-send = Send it
part-draft-drop = Let it go
part-given-back = Not taken
part-given-back-closed = Your other answers stay. If this one matters, tell the facilitator: the round can be opened again.
part-given-back-value = “{ $title }”, { $criterion }: your { $value }
part-given-back-answer = “{ $title }”, { $criterion }: your answer
part-given-back-name = Your name and group
part-to-field = Back into the field
part-understood = All right

# Rating.
part-rate = Score
people-nudge = { $count ->
    [one] Remind 1 person
   *[other] Remind { $count } people
}
people-nudged = { $count ->
    [one] 1 person was reminded
   *[other] { $count } people were reminded
}

# The participant's page, tried out
preview-title = Preview as participant
preview-about = A real phone page on a copy. What you write here is thrown away.
preview-steps = Show the step
preview-frame = A participant’s phone
preview-start = Preparing a copy…
preview-no-agenda = The agenda has no steps yet. What people see before the first one is here.

# Rehearsal
rehearsal-begin = Rehearse with 12 people who are not there
rehearsal-end = End the rehearsal
rehearsal-title = This is a rehearsal.
rehearsal-about = People who are not there write, vote and rate in a copy. Nothing of it is kept.
palette-why-rehearsing = This is a rehearsal already
palette-why-no-rehearsal = No rehearsal is played
rehearsal-person = Rehearsal { $number }
rehearsal-step = { $number ->
    [1] Start with the reports of the last two years.
    [2] The night shift would use it first.
   *[other] Only if it names the page it read.
}

## Shape: themes, merging, splitting

shape-views = Views of this step
shape-present = Show on the wall
shape-themes = Themes
shape-votes = Votes
shape-cards = Cards
shape-sub = { $ideas ->
    [one] 1 idea
   *[other] { $ideas } ideas
}, { $themes ->
    [0] no themes yet
    [one] 1 theme
   *[other] { $themes } themes
}, { $cases ->
    [0] no use cases yet
    [one] 1 use case
   *[other] { $cases } use cases
}
shape-empty = Nothing to shape yet
shape-empty-about = Themes are made of ideas. Collect some first.
shape-empty-go = Go to Ideate
shape-unsorted = Unsorted
shape-unsorted-none = Every card has its theme.
shape-unnamed = Theme { $number }, no name yet
shape-name = Name of the theme
shape-name-hint = Which job is it about?
shape-rename = Name it
shape-theme-menu = What can be done with “{ $theme }”
shape-make-of = Make a use case of “{ $theme }”
shape-fold = Fold
shape-unfold = Unfold
shape-take-apart = Take apart, keep the cards
shape-colour = Colour and shape
shape-hue-1 = Lichen, circle
shape-hue-2 = Mist, triangle
shape-hue-3 = Clay, square
shape-hue-4 = Lilac, diamond
shape-hue-5 = Kelp, pentagon
shape-hue-6 = Shell, cross
shape-show = Show { $count ->
    [one] 1 card
   *[other] { $count } cards
}
shape-show-more = { $count } more
shape-show-less = Show fewer
shape-drop = Drop here
shape-theme-empty = Drag cards here, or press Alt and an arrow on a card.
shape-new-theme = New theme
shape-begin-about = With the chosen cards. Names come last.
shape-put-into = Put into
shape-merge = Merge into one card
shape-merge-into = Merge into another card…
shape-open = Open the card
shape-split = Split the card…
shape-says = What it says
shape-stands-for = stands for { $count }
shape-sorted = { $count ->
    [one] 1 card
   *[other] { $count } cards
} now in { $theme }
shape-begun = { $count ->
    [0] A new theme, still empty
    [one] A new theme with 1 card
   *[other] A new theme with { $count } cards
}
shape-apart = The theme is taken apart. Its cards are unsorted again.
shape-merged = { $count } cards are one now. All texts are kept.
shape-taken-out = { $count ->
    [one] The card stands on its own again
   *[other] { $count } cards stand on their own again
}
shape-evidence = { $count ->
    [one] It also stands for this card
   *[other] It also stands for these { $count } cards
}
shape-take-out = Take out
shape-part-of = Part of idea { $number }
shape-the-whole = as it was
shape-split-about = The text as it was is kept behind the first card, with its votes.
shape-part = Card { $number }
shape-part-more = One more card
shape-split-go = Make { $count } cards
shape-split-done = { $count } cards of one. The text as it was is kept.
shape-meet = { $count ->
    [one] One card on another
   *[other] { $count } cards on another
}
shape-meet-about = Do they say the same, or only belong together?
shape-meet-begin = New theme of them
shape-meet-sort = Put into its theme
shape-into = Merge into which card?
shape-into-about = The other card stands for both. This text is kept behind it.
shape-into-search = Find a card
shape-into-none = No card says that.
shape-alike = These two look alike
shape-alike-pair = Pair { $pair } of { $pairs }
shape-alike-merge = Merge
shape-alike-keep = Keep both
shape-alike-next = Next pair
shape-kept-apart = Both stay. Nobody is asked about them again.
shape-go-vote = Go to the votes
shape-silent = The room sorts in silence
shape-silent-open = Watch the themes grow
shape-silent-count = Sorted so far: { $sorted } of { $people }
shape-silent-ready = Done: { $ready }
shape-silent-loose = { $count ->
        [0] Every note has a theme
        [one] 1 note still alone
       *[other] { $count } notes still alone
    }
shape-to-and-fro = moved { $count } times
shape-to-and-fro-next = Look at the next one
shape-to-and-fro-many = { $count ->
        [one] 1 note goes to and fro: it may belong to two themes.
       *[other] { $count } notes go to and fro: they may belong to two themes.
    }
shape-keys-walk = From card to card, from theme to theme
shape-keys-sort = To the theme beside


# Votes on the console
vote-kind = What is asked
vote-kind-dots = Dots on ideas
vote-kind-points = 100 points over the criteria
vote-kind-fist = Fist of five
vote-kind-practice = Practice rating
vote-named = { $kind }: { $subject }
vote-which = Which vote
vote-number = { $number }. { $name }
vote-is-open = Open
vote-is-closed = Closed
vote-about-dots = For the shortlist: which ideas get a card. Dots never rank use cases.
vote-about-points = Each person shares 100 points over value and 100 over cost. The mean can become the weights.
vote-about-fist = How far everybody stands behind a choice, 0 to 5, shown all at once. Below 3 has the floor.
vote-about-practice = Everybody rates one thing they all know. It counts for nothing and shows who reads the scale how.
vote-dots-each = Dots for each person
vote-dots-most = At most on one idea
vote-dots-spread = Dots on one idea
vote-dots-one = One at most
vote-dots-several = Several
vote-fist-on = About
vote-fist-whole = The choice as a whole
vote-fist-hand = Hand
vote-practice-on = What everybody knows, for example travel expenses
vote-missing-ideas = There is no idea that everybody can read. Reveal the board first.
vote-missing-dots = Dots are whole numbers from 1 to 50.
vote-missing-case = Name what is rated. Best is something that all of you have used, and no AI.
vote-new = New vote
vote-open = Open the vote
vote-close = Close the vote
vote-close-title = Close the vote?
vote-close-about = Its ballots are counted and shown. You can reopen it.
vote-close-unfinished = { $count ->
    [one] 1 person has not finished.
   *[other] { $count } people have not finished.
}
vote-reopen = Reopen
vote-to-phones = Send it to the phones
vote-next-lighthouse = Next lighthouse
vote-turnout = { $finished } of { $asked } have voted
vote-sealed = Sealed: nobody, you included, sees a ballot before the vote is closed.
vote-never-who = Sums and counts, never who.
vote-outcome = What came of it
vote-found-none = Fewer than three people voted, so nothing is shown: it would tell who voted what.
vote-found-points = What counts most, by the points of { $voters } people
vote-found-practice = How { $voters } people read the scale
vote-found-below = { $count ->
    [one] One person is below 3 and has the floor.
   *[other] { $count } people are below 3 and have the floor.
}
vote-found-no-five = Nobody is against it, and nobody takes the lead. Ask why there is no 5.
vote-found-stands = All { $voters } stand behind it.
vote-again = Vote once more
vote-short = Vote { $number }
vote-both-closed = Both closed
vote-shortlist = Shortlist
vote-list = Shortlist, most dots first
vote-list-idea = Idea, duplicates merged first
vote-list-dots = Dots
vote-list-dots-about = dots / people
vote-list-moved = Moved
vote-list-of = vote { $number }
vote-list-figures = { $dots ->
    [one] { $dots } dot
   *[other] { $dots } dots
}, { $people ->
    [one] { $people } person
   *[other] { $people } people
}
vote-list-up = up { $places ->
    [one] { $places } place
   *[other] { $places } places
}
vote-list-down = down { $places ->
    [one] { $places } place
   *[other] { $places } places
}
vote-list-more = { $count ->
    [one] 1 more below, kept as an idea
   *[other] { $count } more below, kept as ideas
}
vote-list-fewer = Show fewer
vote-list-has-card = has a card
vote-rescued = rescued
vote-shape = { $ideas ->
    [one] 1 idea
   *[other] { $ideas } ideas
}, { $voters } people, { $each ->
    [one] 1 dot each
   *[other] { $each } dots each
}, { $most ->
    [1] at most one on one
   *[other] at most { $most } on one
}. Dots choose what gets a card; they never rank it.
vote-found-leads = “{ $idea }” has the most: { $dots } dots of { $people } people
vote-found-shared = { $count } ideas share the first place, with { $dots } dots each
vote-found-fell = “{ $idea }” fell from { $place ->
    [1] first place
    [2] second place
    [3] third place
   *[other] place { $place }
} to below the line.
vote-found-rose = “{ $idea }” rose from below the line to { $place ->
    [1] first place
    [2] second place
    [3] third place
   *[other] place { $place }
}.
vote-found-same = { $count ->
    [one] Both votes choose the same one.
   *[other] Both votes choose the same { $count }.
}
vote-cut-line = Cut line
vote-cut = { $rescued ->
    [0] { $cards ->
        [one] Cut after { $cut }: { $cards } use case
       *[other] Cut after { $cut }: { $cards } use cases
    }
   *[other] Cut after { $cut }, one rescued: { $cards } use cases
}
vote-cut-less = One less
vote-cut-more = One more
vote-cut-here = Draw the line below it
vote-cut-announced = { $rescued ->
    [0] { $cut } above the line
   *[other] { $cut } above the line, 1 rescued
}
vote-cut-keys = Move the line of the shortlist, or walk in it
vote-box = { $cards ->
    [one] { $cards } card
   *[other] { $cards } cards
} × { $criteria } criteria for { $people } people take { $minutes } min, the agenda gives { $given }{ $cut ->
    [0] .
   *[other] : cut after { $cut }.
}
vote-write = { $count ->
    [0] Go to the cards
    [one] Write 1 card
   *[other] Write { $count } cards
}
vote-cards-made = { $count ->
    [one] { $count } card was written
   *[other] { $count } cards were written
}
vote-was-open = While the vote was open
vote-was-open-at = as it was at { $time }
vote-was-open-about = Only this was shown, here and on the wall. No counts, no order, not even to you.
vote-was-done = { $begun ->
    [0] had placed all dots
   *[other] had placed all dots, { $begun } were placing
}
vote-was-figure = { $finished } of { $asked }
vote-rescue = One rescue
vote-rescue-about = Anybody may ask for it, you decide, the reason is kept with the card.
vote-rescue-choose = Choose one below the line…
vote-rescue-which = Which idea is rescued?
vote-rescue-this = Rescue it…
vote-rescue-title = Rescue this idea?
vote-rescue-reason = Why, in one line
vote-rescue-needs = A rescue needs its reason.
vote-rescue-go = Rescue it
vote-rescue-edit = Change the reason
vote-rescue-save = Save the reason
vote-rescue-back = Take it back
vote-rescue-done = Rescued: “{ $idea }”
vote-rescue-undone = No longer rescued: “{ $idea }”
vote-between = Between the votes
vote-between-label = What was said between the votes
vote-between-about = Said about the first result, before people voted again. It stays with you.
vote-both-in-exports = Both votes in the exports
vote-weights = Use these weights
vote-weights-taken = The room’s weights are agreed.
vote-nothing = Nothing
vote-proxy = Vote for somebody
vote-proxy-title = Vote for somebody without a device
vote-proxy-about = It is marked as given by you. Whoever voted on a device is not in the list.
vote-proxy-nobody = Everybody has voted on their own device. Add people without one under Score.
vote-proxy-who = For whom
vote-proxy-save = Give the ballot
vote-proxy-saved = Voted on behalf of { $name }
vote-empty = No vote yet
vote-empty-about = Let the room choose which ideas get a card, share 100 points over the criteria, practise on something known, or show a fist of five.
palette-open-vote = Open a vote
palette-why-vote-open = A vote is open
palette-why-no-vote = No vote is open
palette-why-no-closed-vote = There was no vote yet

part-nudge = The facilitator asks: would you finish what is on this page?

# Brainwriting on the participant's page
part-step-brainwrite = Write on
part-cards-title = Take somebody else’s idea one step further
part-cards-about = Three cards of others, without names. Add one sentence: who would use it, or what would make it work.
part-cards-none = No card of somebody else is there yet. As soon as others have written, you get three.
part-cards-promise = Nobody learns whose card this is, nor who goes on from yours. The facilitator sees counts.
part-card-hint = Write your step…
part-card-field = Your step on: { $text }
part-card-send = Send this one
part-card-swap = Another card
part-card-swap-this = Another card instead of: { $text }

# Votes on the participant's page
part-step-vote = Vote
part-vote-soon = The vote starts in a moment
part-vote-soon-about = It appears here as soon as the facilitator opens it.
part-vote-done = I am done
part-vote-count = { $name }: { $count }
part-vote-less = One less: { $name }
part-vote-more = One more: { $name }
part-dots-title = Which would you try first?
part-dots-about = { $each ->
    [one] You have 1 dot.
   *[other] You have { $each } dots, { $most ->
        [one] one for each idea at most.
       *[other] up to { $most } on the same idea.
    }
}
part-dots-left = { $count ->
    [0] No dots left
    [one] 1 dot left
   *[other] { $count } dots left
}
part-dots-none-left = All dots are given. Take one back to move it.
part-dots-most = { $most ->
    [one] One dot for each idea, no more.
   *[other] At most { $most } on one idea.
}
part-dots-promise = Nobody sees the dots until the vote is closed, and never whose they are.
part-dots-nothing = Nothing to vote on yet
part-dots-nothing-about = Ideas come here as soon as they are shown to all.
fist-5 = I take the lead
fist-4 = Strong yes
fist-3 = Fine, I follow
fist-2 = I have doubts and want to say them
fist-1 = I am worried
fist-0 = I cannot accept this
part-fist-lighthouse = Lighthouse
part-fist-choice = Our choice
part-fist-question = How far do you stand behind it? All hands are shown together; below 3 speaks first.
part-fist-together = Choose, then show your hand.
part-fist-choose = Choose a number first.
part-fist-show = Show my hand
part-fist-change = Change my hand
part-fist-given = Your hand is in.
part-fist-promise = Nobody sees a hand before all are shown. Then only how many showed which.
part-points-value = Share 100 points over value
part-points-cost = Share 100 points over cost
part-points-about = Cost comes next. The group’s weights are the mean of everyone’s.
part-points-about-cost = More points: this cost should count more. The group’s weights are the mean of everyone’s.
part-points-sum = { $sum } of 100
part-points-all = All given
part-points-left = { $count } still to give
part-points-over = { $count } too many
part-points-save = Save
part-points-kept = Saved
part-points-saved = Your 200 points are in.
part-points-even = Share evenly
part-points-to-cost = To cost
part-points-promise = Only the mean and the widest spread are shown, from three people on.
part-practice-title = Practice
part-practice-about = It does not count. It shows how you read the scale.
part-practice-promise = Sealed until the practice is closed. Then the spread is shown, never who.
part-practice-done = Practised. Thank you.
part-outcome-closed = The vote is closed
part-outcome-none = Fewer than three people voted, so nothing is shown: it would tell who voted what.
part-outcome-dots = Dots of { $voters } people.
part-outcome-fist = { $count ->
    [0] Nobody is below 3.
    [one] One of us is below 3 and has the floor.
   *[other] { $count } of us are below 3 and have the floor.
}
part-outcome-points = What the room finds important: the mean of { $voters } people.
part-outcome-practice = How { $voters } people read the scale: point × people.
part-outcome-own = You: { $count }
part-outcome-you = You
part-outcome-promise = Nobody sees who voted for what.

part-step-rate = Score, round { $round }
part-rate-closed = Rating starts in a moment
part-rate-closed-about = The questions appear here as soon as the facilitator opens the round.
part-rate-over = The round is closed
part-rate-over-about = It takes no more ratings. Results appear here when the facilitator shows them.
part-rate-nothing = Nothing to rate yet
part-rate-nothing-about = Use cases appear here as soon as there are some.
part-use-case-of = Use case { $number } of { $count }
part-question-of = Question { $number } of { $count }
part-mask = Asked of { $group }: { $count ->
        [one] one criterion
       *[other] { $count } criteria
    }
part-value = Value
part-cost = Cost
part-heaviest = { $highest } = heavy
part-announce = { $criterion }, question { $question } of { $questions }. Use case { $number } of { $count }.
part-before = Last round the middle half said { $low } to { $high }, the middle is { $middle }.
part-before-own = You said { $value }. Only you see that.
part-keep-value = Keep my { $value }
part-why = Your reason, one line, if you like. Shown without your name.
part-cannot-judge = I can’t judge this
part-more = More about it
part-about-description = What it does
part-about-users = Who uses it
part-about-data = Data
part-about-outcome = What changes
part-all-use-cases = All use cases
part-answered = { $answered } of { $count } answered
part-answered-all = Done
part-progress = { $answered } of { $count } questions answered
part-rate-promise-named = Ratings are kept by seat. Files of this workshop may say your name beside them. A figure shows once three people have rated.
part-rate-promise = Ratings are kept by seat and never shown with a name. A figure shows once three people have rated.
part-rate-done = All answered
part-rate-done-about = You can change every answer until the round closes.
part-rate-done-waiting = { $count ->
        [one] { $count } answer still waits to be sent.
       *[other] { $count } answers still wait to be sent.
    }
part-finished = { $count ->
        [one] { $count } of { $seats } has finished.
       *[other] { $count } of { $seats } have finished.
    }

# Results.
part-step-results = Results

### The room writes on a plan, on its own devices
planwriting-step = The plan
planwriting-title = What do you know about “{ $title }”?
planwriting-about = Write what you know; leave the rest empty. Nobody reads it before the facilitator closes, and then without your name.
planwriting-today = What is it today?
planwriting-target = What should it become?
planwriting-of-hundred = of 100
planwriting-how = How do you know?
planwriting-wrong = A number, 0 or more.
planwriting-wrong-hundred = A number from 0 to 100.
planwriting-risk = What could go wrong?
planwriting-risk-ask = One risk in a sentence
planwriting-send = Send
planwriting-sent = What you sent
planwriting-said-baseline = { $name }: today { $number }
planwriting-said-target = { $name }: target { $number }
planwriting-taken = taken over
planwriting-read = read
planwriting-back = Take back

readysaying-step = Are we ready?
readysaying-title-data = How ready is our data?
readysaying-title-technology = How ready is our technology?
readysaying-title-people = How ready are our people?
readysaying-title-risk = How ready are we for the risks?
readysaying-cannot = I can’t say
readysaying-promise = Choose the sentence that is true today. Nobody sees an answer before the facilitator closes, and then only how many chose which, never who.
readysaying-done = All answered
readysaying-done-about = You can change your answers until the facilitator closes.
readysaying-level = Sentence { $level }
readysaying-list = Your answers

## What people at a card's table read: it is loaded when the step begins.
cardwriting-step = Use-case cards
cardwriting-title = Your card
cardwriting-about = Write for somebody who was not here. Each line is sent when you leave it.
cardwriting-none = Others are writing
cardwriting-none-about = The facilitator can give you a card as well.
cardwriting-others = The other cards
cardwriting-aside = Somebody else wrote: { $text }
cardwriting-title-line = Title
cardwriting-problem = Problem
cardwriting-users = Who uses it
cardwriting-description = What it does
cardwriting-process = Which process
cardwriting-data = Documents and data
cardwriting-outcome = From – to
cardwriting-owner = Who takes it on
cardwriting-ask-title = What is it called?
cardwriting-ask-problem = Whose trouble is it, and how often?
cardwriting-ask-users = Who would use it?
cardwriting-ask-description = What does it do for them?
cardwriting-ask-process = At which point of which process?
cardwriting-ask-data = Which documents and data does it need?
cardwriting-ask-outcome = From how much to how much? A guess may say so.
cardwriting-ask-owner = A name, if somebody is willing

# Silent sorting on devices: comes with its page.
sorting-step = Silent sorting
sorting-title = Which belong together?
sorting-about = Tap a note and say where it belongs, or hold it and pull it there. All of you work on the same board, and nobody sees who moved what.
sorting-alone = Alone
sorting-alone-none = No note is alone any more.
sorting-theme = Theme { $number }
sorting-theme-says = { $name }, { $count ->
        [one] 1 note
       *[other] { $count } notes
    }
sorting-alone-says = Alone, { $count ->
        [one] 1 note
       *[other] { $count } notes
    }
sorting-none = Nothing to sort yet. What is still hidden comes once it is turned over.
sorting-where = Where does it belong?
sorting-new = Begin a new theme
sorting-stay = It stays alone
sorting-here = It is here
sorting-cancel = Leave it there
sorting-moved = Moved to { $name }
sorting-begun = A new theme begins
sorting-out = It stays alone now
sorting-undo = Undo my last move
sorting-undone = Your last move is undone
sorting-overtaken = Somebody has moved it since. It stays there.
sorting-more = Show { $count } more
sorting-ready = I am done
sorting-yours = yours
part-results-wait = Results come in a moment
part-results-wait-about = Results appear here when the facilitator shows them. A use case needs ratings from three people.
part-results-few = The ranking shows use cases that three people rated. There is none yet.
part-results-chosen-from = { $count ->
        [one] One lighthouse, chosen from { $all } use cases
       *[other] { $count } lighthouses, chosen from { $all } use cases
    }
part-results-ranked = { $count ->
        [one] One use case, ranked
       *[other] { $count } use cases, ranked
    }
part-lighthouses = Lighthouses
part-ranking = The whole ranking
part-map = All use cases by value and cost
part-quadrant-quick-win = Quick win
part-quadrant-big-bet = Big bet
part-quadrant-fill-in = Fill-in
part-quadrant-reconsider = Reconsider
part-rank = Rank { $rank }
part-score = Score { $score }
part-on-the-line = on the line
part-near-much = You see it much like the room.
part-near-partly = You see some of it differently.
part-near-far = You see it differently from the room.
part-near-about = Of { $compared } use cases, your own ratings lie within one point of the room’s in { $near }. Only you see this.
part-near-none = You rated none of these on both sides, so there is nothing to compare.

# My ideas.
part-mine = My ideas
part-mine-title = Where they live now
part-mine-only-you = Only you see this
part-mine-empty = You have not written an idea yet.
part-mine-this-device = On an anonymous board only this device knows which ideas are yours.
part-lives-in-number = In use case { $number }
part-lives-hidden = Hidden until the reveal
part-lives-on-board = On the board, for all to read
part-lives-above = Above the line: it gets a card
part-lives-below = Below the line
part-lives-kept = Below the line, and kept all the same
part-lives-parked = In the parking lot
part-lives-late = Came late: in the parking lot
part-lives-waiting = Still here, waiting to be sent
part-is-lit = chosen as a lighthouse
part-gone-on = { $count ->
        [one] One idea has become part of a use case.
       *[other] { $count } ideas have become part of use cases.
    }
part-none-gone-on = None is part of a use case yet.

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
problem-vote-closed = The vote is closed.
    .hint = Reopen the vote to change a ballot.
problem-vote-open = A vote is open.
    .hint = Close it first.
problem-not-a-hundred = The points do not come to 100.
    .hint = Share exactly 100 over each side, in steps of five.
problem-no-shortlist = No shortlist came of this vote.
    .hint = It takes dots of three people or more.
problem-not-listed = This idea is not on the list.
    .hint = It was put aside. Bring it back to the board first.
problem-above-the-line = It is above the line already.
    .hint = It gets a card anyhow. A rescue is for what is below.
problem-already-rescued = Another idea is rescued already.
    .hint = One a vote. Take that one back first, or move the line.
problem-not-asked = This is not asked of this seat now.
    .hint = Choose another seat, or change what its group rates.
problem-already-rated = Somebody rated by it already.
    .hint = Give it a weight of 0: then it counts for nothing.
problem-scale-in-use = There are ratings on this scale already.
    .hint = Keep it. For another scale, save what is prepared as a template and begin a new workshop from that.
problem-in-use = Something hangs on it, or somebody sits in it.
    .hint = Move what is there elsewhere first.
problem-last-one = It is the last one: nobody could rate without it.
    .hint = Add another one first.
problem-stopped = Gate X1 stopped this use case.
    .hint = Change the answer at the gate first.
problem-nothing-to-undo = There is nothing to undo.
    .hint = The history shows what was done before.
problem-nothing-to-redo = There is nothing to redo.
    .hint = Redo is there right after an undo.
problem-not-revealed = This idea is not revealed yet.
    .hint = Reveal its lane first.
problem-not-yours = Only the person who wrote it can change it.
    .hint = It can be changed from the device it was written on.
problem-not-now = The room is doing something else now.
    .hint = What you typed is kept here. Watch the wall for what comes next.
problem-too-late = It came too late: this step is over.
    .hint = The text is yours again. Tell the facilitator if it matters.
problem-step-running = This step is running.
    .hint = End it first, or start another one.
problem-step-not-running = This step has not begun.
    .hint = Start it first.
problem-step-over = This step has already ended.
    .hint = Reopen it to go on with it. Nothing in it was lost.
problem-cannot-cut = This step cannot be made shorter in this way.
    .hint = Gates and breaks are never cut, and nothing below the least it needs. Look at the other proposals.
problem-ends-before-start = The day would end before it begins.
    .hint = Choose a later end, or an earlier beginning.
problem-cannot-weaken = The promise about names cannot be weakened: somebody has already written.
    .hint = It can still be made stricter, except to anonymous.
problem-cannot-name-raters = People have rated on their own devices, and read that no name stands beside it.
    .hint = Files can name seats by their number instead.
problem-names-stay-out = The room was told that names stay out of the files.
    .hint = Name seats by their number, or allow names in Settings before people rate.
problem-characters-without-font = { $count ->
    [one] No font of Pharos has this character: { $characters }
   *[other] No font of Pharos has these characters: { $characters }
}
    .hint = Write it another way, or let 〓 stand for it: with the button on the page, or with --stand-ins on the command line.
problem-not-anonymous = Only an anonymous board has a box to close.
    .hint = On this board, reveal the lanes instead.
problem-merged-away = It is part of another card by now.
    .hint = Take it out of that card first, or change that card.
problem-into-itself = A card cannot be merged into itself.
    .hint = Choose another card to merge it into.
problem-room-wrong-code = No room has this code.
    .hint = Check the code on the wall: letters and digits, no 0 O 1 I L.
problem-room-full = { $cap ->
        [one] The room is full: its one seat is taken.
       *[other] The room is full: all { $cap } seats are taken.
    }
    .hint = Ask the facilitator to raise the limit.
problem-room-locked = The room is locked. Nobody new comes in right now.
    .hint = Ask the facilitator.
problem-room-busy = Too much at once just now.
    .hint = It is tried again by itself.
problem-room-taken-out = You were taken out of the room. What you wrote stays.
    .hint = Ask the facilitator for a one-time code.
problem-room-closed = The room is closed.
    .hint = What you wrote is kept. This page comes back when the doors open again.
problem-room-no-network = This laptop is in no network that phones could reach.
    .hint = Join the room’s Wi-Fi, or a phone’s hotspot, then try again. The console works meanwhile.
problem-room-no-port = The doors cannot be opened: { $what }
    .hint = Allow Pharos in the firewall, or close what uses the network port, then try again.
problem-folder-not-shown = This computer has no program that shows the folder
    .hint = The file is { $path }.
problem-certificate-unreadable = { $file } cannot be read.
    .hint = Check the path, and that you may read the file.
problem-certificate-not-pem =
    { $missing ->
        [certificate] { $file } holds no certificate that can be used.
        [unlocked-key] The key in { $file } is locked with a password.
       *[key] { $file } holds no private key that can be used.
    }
    .hint =
        { $missing ->
            [certificate] Choose the PEM file that begins with BEGIN CERTIFICATE, the room’s own certificate first.
            [unlocked-key] Save it without a password (openssl pkey), in a folder that only you can read, and choose that file.
           *[key] Choose the PEM file that begins with BEGIN PRIVATE KEY.
        }
problem-certificate-other-key = The key does not fit the certificate.
    .hint = Choose the two files that were made together. In the certificate’s file the room’s own one must come first.
problem-certificate-expired = The certificate ended on { $day }.
    .hint = Renew it and choose the new file, or remove it to open the doors with plain http.
problem-certificate-not-yet = The certificate holds only from { $day }.
    .hint = Check this laptop’s date, or choose another certificate.
problem-certificate-no-name = The certificate has no name that people could type.
    .hint = If it has only a name with a star, say which one you use. Otherwise ask for one with a DNS name.
problem-certificate-other-name = The certificate does not hold for { $name }.
    .hint = { $names ->
        [none] It holds for no name at all.
       *[other] It holds for: { $names }.
    }
problem-out-of-reach = This moment cannot be gone back to.
    .hint = Choose a line that you can undo, among your last 200.
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
    .hint = Salvage what can be read, take a backup, or copy the file again from where it came.
problem-file-too-new = { $file } was made by a newer Pharos: format { $version }, this one knows { $known }.
    .hint = Update Pharos, then open it.
problem-file-too-large = { $file } is larger than any workshop.
    .hint = Check that it is the right file.
problem-json-not-a-workshop = { $file } is not a workshop that Pharos wrote as JSON.
    .hint = Export the workshop with an ending of .json, and bring that file.
problem-json-damaged = { $file } is damaged or cut off{ $line ->
        [0] {": "}{ $what }
       *[other] {" in line "}{ $line }: { $what }
    }. Nothing was made.
    .hint = Copy the file again from where it came, or mend that line.
problem-json-unfit = { $file } has a row that no workshop has: { $table } { $row }: { $what }. Nothing was made.
    .hint = Mend that row, or export the workshop again.
problem-template-refused = { $why ->
        [macros] { $file } has macros, and Pharos takes no template that can run programs.
        [encrypted] { $file } is protected by a password.
        [large] { $file } is larger than any template.
        [layouts] { $file } has no layout with a title.
        [layout] { $file } has no layout “{ $wanted }” with a title.
        [damaged] { $file } is damaged or cut off: { $what }
       *[none] { $file } is no presentation of PowerPoint.
    }
    .hint = { $why ->
        [macros] Save it in PowerPoint as a template without macros (.potx), and choose that.
        [encrypted] Take the password off in PowerPoint, and choose it again.
        [large] Take pictures and slides out of it, and choose it again.
        [layouts] Add a layout with a title in the slide master, and choose it again.
        [layout] It has these: { $layouts }.
        [damaged] Open it in PowerPoint, save it anew, and choose it again.
       *[none] Choose a .potx or a .pptx.
    }
problem-file-moved = The file of this workshop is no longer where it was.
    .hint = Put it back, or save the workshop anew.
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
cli-damaged-lines = { $count ->
        [one] One line of the history says something else than was written: number { $lines }.
       *[other] { $count } lines of the history say something else than was written: numbers { $lines }.
    }
cli-damaged-rows = { $part }: { $count ->
        [one] one of them differs from what the history says.
       *[other] { $count } of them differ from what the history says.
    }
cli-damaged-next = This writes what can be read into a new file, and says how much that is. Pharos also offers the newest autosave when you open the damaged file in it.
    pharos salvage { $file } NEW.pharos
cli-comma = {", "}
cli-layout = { $kind }: { $layout }
cli-layouts-proposed = These layouts are a proposal. Choose others with --layouts, such as --layouts cover=2; they are kept for this template.
cli-written = Wrote { $file }.
cli-export-format = { $file }: Pharos writes .pptx, .pdf, .xlsx, .md, .csv, .svg, .png, .json and .zip. Give the path one of these endings.
cli-link = Open this link in a browser on this machine. Whoever has it steers the workshop.
    { $link }
cli-other-port = Port { $port } was taken, so the next free one is used.
cli-join = People in the room scan the code on the wall, or open this link:
    { $link }
    Or they open { $address } and type { $code }.
cli-wall = Open this link on the projector. It shows the wall, and it can change nothing.
    { $link }
cli-name-elsewhere =
    { $addresses ->
        [none] Nobody answers for the name { $name }. People cannot come in until it leads to this machine: ask whoever looks after the network’s DNS.
       *[other] The name { $name } leads to { $addresses }, not to the address of these doors. Ask whoever looks after the network’s DNS.
    }
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
list-process = Process
list-data = Data
list-note = Note
list-number = No.
list-idea = Idea
list-lane = Lane
list-theme = Theme
list-dots = Dots
list-late = late
list-part-of = Part of No.
list-cards = Use cases
list-made-from = Made from ideas
list-rescued-because = Rescued because
list-place = Place
list-dots-of = Dots, vote { $vote }
list-voters-of = People, vote { $vote }
list-moved = Places up
list-above = above the line
list-rescued = rescued
list-ideas-sheet = Ideas
list-cards-sheet = Cards
list-shortlist-sheet = Shortlist
list-note-hidden = { $count ->
    [one] { $count } idea is not revealed yet and left out.
   *[other] { $count } ideas are not revealed yet and left out.
}
list-note-cards = Notes on cards stay with you and are not in it.
list-note-shortlist = In Excel a second sheet holds the shortlist and its dots.
list-note-dots = Dots choose what gets a card; they never rank it. Cards with as many dots of as many people share a place.
list-comma = {", "}
list-on-the-line = on the line
list-too-little = too little covered
list-too-few = waiting for the third rater
list-unrated = not rated
list-parked = parked
list-merged = merged into another
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
report-draft = Draft
report-draft-round = Round { $round } is still open.
report-draft-vote = Vote { $vote } is still open.
report-draft-uncovered = “{ $title }” is lit, and { $marks }.
report-draft-unsigned = { $count ->
    [one] One lighthouse has no signed decision yet.
   *[other] { $count } lighthouses have no signed decision yet.
}
report-draft-wanted = Marked as a draft by hand; nothing is open.
report-finding = What came of it
report-firmness = How firmly it stands
report-lighthouses = Lighthouses: where to start
report-lighthouse = No. { $number }, { $title }: score { $score }, owner { $owner }
report-lighthouse-without-owner = No. { $number }, { $title }: score { $score }, no owner yet
report-method-who = { $raters ->
    [one] 1 person
   *[other] { $raters } people
} rated { $cases } use cases{ $ideas ->
    [0] {""}
   *[other] {", made from "}{ $ideas } ideas
}, in { $rounds ->
    [one] 1 round
   *[other] { $rounds } rounds
}.
report-method-cells = Each use case was rated on value criteria and on cost criteria. What counts is the mean of those who rated; “can’t judge” is no rating. A criterion counts from two ratings on, and a side needs 70 % of its weight covered. What is missing is named beside the score.
report-method-gates = Questions of law and ethics were answered before rating. A yes can stop a use case or lift its cost, never earn points.
report-method-score = The score runs from 0 to 100: { $balance } % value and the rest cost turned round. Scores closer than one point are practically tied.
report-method-boxes = A use case is a quick win when its value is at least { $value } and its cost at most { $cost }, both on 1 to 5. Within 0.15 of a line it is called “on the line”.
report-method-firmness = Robustness: the weights were shaken 10,000 times around the agreed ones, and the same room voted again 10,000 times with people drawn from it. Both are told as a number out of 100.
report-method-law = This is not legal advice.
deck-disagreed = Where we disagreed most
deck-gates = Gates: law and ethics, answered before rating
deck-ideas = All { $count } ideas
deck-page = { $title } ({ $number } of { $of })
deck-next = What happens next
deck-method = How these figures came about
deck-no-owner = no owner yet
deck-review = day { $days }
deck-review-head = Look again
deck-more = { $count ->
    [one] 1 more row is in the workbook.
   *[other] { $count } more rows are in the workbook.
}
workbook-summary = Summary
workbook-matrix = Matrix
workbook-matrix-about = Value from 1 to 5 upwards, cost from 1 to 5 to the right. The numbers are those of the use cases. It moves when the model changes.
workbook-model = Model
workbook-model-about = Change what is amber: weights, balance, lines and ratings. Everything else follows, also the ranked list and the matrix.
workbook-list-about = Sorts itself when the model changes.
workbook-method = Method
workbook-balance = Share of value in the score
workbook-takes-part = Takes part (1 or 0)
workbook-weight = Weight
workbook-share = Share of its side
workbook-marks = Marks when this was written
sheet-author = Author
sheet-rater = Rater
sheet-group = Group
sheet-round = Round
sheet-criterion = Criterion
sheet-criterion-name = What it asks about
sheet-values = Ratings
sheet-mean = Mean
sheet-lower-quartile = Lower quartile
sheet-upper-quartile = Upper quartile
sheet-agreement = Agreement (A)
sheet-agreement-word = In a word
sheet-agreement-title = Agreement
sheet-agreement-order = The use cases where talking can change most stand first.
sheet-agreement-note = A runs from -1 (two camps) over 0 (everything as often) to 1 (all alike). Below three ratings nothing of a cell is shown. The mean is on 1 to 5, the quartiles are in points of the criterion’s scale.
sheet-top-three = In the top 3, of 100 weightings around the agreed ones
sheet-top-three-any = In the top 3, of 100 with any weights
sheet-in-box = { $quadrant }, of 100 replayed votes
sheet-robustness-title = Robustness
sheet-robustness-note = Re-votes are left out where fewer than four people rated.
sheet-gate = Gate
sheet-gate-question = Question
sheet-gate-answer = Answer
sheet-gate-reason = Reason
sheet-gate-confirms = Who confirms
sheet-yes = yes
sheet-no = no
sheet-gates-note = Not legal advice.
sheet-review-days = Look again after days
sheet-signed-on = Signed on
sheet-score-then = Score as it was signed
sheet-decisions-title = Decisions
sheet-decisions-note = A decision stays as it was signed, whatever the ranking says now.
sheet-cannot-judge = can’t judge
sheet-ratings-title = Ratings
sheet-ratings-note = Ratings of closed rounds. Those of an open round are left out.

paper-contents = Contents
paper-top-three = Top 3, of 100
paper-disagreed = Where we disagreed
paper-all-agreed = No criterion shows mixed or split ratings.
paper-middle-half = Middle half
paper-more-in-workbook = { $count ->
    [one] One more stands in the workbook, which lists every criterion.
   *[other] { $count } more stand in the workbook, which lists every criterion.
}
paper-gates = { $yes ->
    [0] { $answers } answers, none of them yes.
    [one] { $answers } answers, one of them yes.
   *[other] { $answers } answers, { $yes } of them yes.
}
paper-review = Review
paper-goes-on = { $title }, continued
paper-missing = 〓 stands where a character is that no font of this file has: { $characters }
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
export-what = What goes in
export-what-report = The report
export-what-ranking = Ranked list only
export-what-ideas = Ideas only
export-what-cards = Cards only
export-pptx-about = slides, editable charts
export-pptx-count = { $count } slides, editable charts
export-xlsx-about = live formulas, a sheet each
export-xlsx-count = { $count } sheets, live formulas
export-pdf = PDF report
export-pdf-about = pages to read and print
export-pdf-count = { $paper }, { $count } pages
export-pictures = Pictures
export-pictures-about = the matrix, svg or png
export-md-about = for a wiki or a mail
export-csv-about = one list, for any program
export-language = Language
export-chinese = 中文
export-names = People who rated and wrote
export-names-left-out = Left out
export-names-seat-number = Seat
export-names-name = Name
export-names-about-left-out = No rater, no author and no single rating is in it. Owners keep their names: they said yes to it.
export-names-about-seat-number = Single ratings of closed rounds, and authors of ideas, by seat number.
export-names-about-name = Single ratings of closed rounds, and authors of ideas, with the name they gave.
export-hidden-stays = What is hidden stays here: unrevealed ideas, open votes, notes on cards.
export-sheets = Sheets
export-both = Both
export-both-about = Two files, one in each language.
export-paper = Paper
export-paper-a4 = A4
export-paper-letter = Letter
export-picture = Kind of picture
export-part-finding = Finding, matrix, ranking
export-part-lighthouses = { $count ->
    [0] Lighthouses and decisions
    [one] One lighthouse, its card and decision
   *[other] { $count } lighthouses, cards and decisions
}
export-part-disagreement = Where the room disagreed
export-part-robustness = How firmly it stands
export-part-gates = Gates
export-part-shortlist = Shortlist by dots
export-part-cards = { $count ->
    [one] One use case card
   *[other] All { $count } use case cards
}
export-part-ideas = { $count ->
    [0] Ideas
    [one] One idea
   *[other] All { $count } ideas
}
export-part-ratings = Single ratings
export-part-method = How the figures came about
export-part-empty-finding = nothing yet
export-part-empty-lighthouses = no lamp is lit
export-part-empty-disagreement = too few ratings
export-part-empty-robustness = fewer than two are ranked
export-part-empty-gates = no gate is answered
export-part-empty-shortlist = no dots were given
export-part-empty-cards = no card yet
export-part-empty-ideas = none is revealed
export-part-empty-ratings = those who rated are left out
export-part-empty-method = nothing yet
export-part-always = always in: the other sheets are worked out from it
export-part-appendix = appendix
export-draft = Mark as draft
export-draft-open = On until this is settled: { $why }
export-draft-more = { $count ->
    [one] One more reason.
   *[other] { $count } more reasons.
}
export-draft-free = Nothing is open.
export-missing = { $count ->
    [one] No font of Pharos has this character.
   *[other] No font of Pharos has these { $count } characters.
}
export-missing-pages = { $count ->
    [one] page { $pages }
   *[other] pages { $pages }
}
export-missing-title = in “{ $title }”
export-missing-more = and { $count } more
export-stand-in = Write 〓 instead
export-stood-in = 〓 will stand for them. The last page names them.
export-stand-in-not = Leave it open
export-saving = Saving { $format }…
export-saving-page = Saving page { $page } of { $of }
export-saving-slide = Saving slide { $page } of { $of }
export-cancel = Cancel
export-cancelled = Cancelled. Nothing was written.
export-is-saved = saved
export-saved-now = { $file }, { $size } KB, saved just now
export-saved-seconds = { $seconds ->
    [one] { $file }, { $size } KB, saved one second ago
   *[other] { $file }, { $size } KB, saved { $seconds } seconds ago
}
export-saved-minutes = { $minutes ->
    [one] { $file }, { $size } KB, saved one minute ago
   *[other] { $file }, { $size } KB, saved { $minutes } minutes ago
}
export-saved-hours = { $hours ->
    [one] { $file }, { $size } KB, saved one hour ago
   *[other] { $file }, { $size } KB, saved { $hours } hours ago
}
export-and-more = { $file } and { $other }
export-open-folder = Open folder
export-about-pptx = These are the slides that will be written: the same boxes, words and sizes of letters. PowerPoint sets them in its own fonts and draws the chart from the numbers in the file.
export-about-pdf = These are the pages, not a sketch: the same lines and drawings go into the file, with their fonts.
export-about-svg = This is the picture. As svg its words stay words, in the fonts of whoever opens it.
export-about-png = This is the picture, 2000 by 1400 pixels.
export-pages = Pages
export-slides = Slides
export-page = Page { $number }: { $title }
export-slide = Slide { $number }: { $title }
export-page-of = Page { $number } of { $of }
export-pages-of = Pages { $from } to { $to } of { $of }
export-not-drawn = This page could not be drawn. It is saved all the same.
export-single = Single page
export-spread = Spread
export-view = View
export-larger = Larger
export-back = Back to formats
export-preview = Preview of the list
# The set for the client: a page that says what is in it.
zip-read-first = Read me first
zip-folder = English
zip-about = { $title }: what the workshop came to. Made with Pharos on { $date }.
zip-file = { $file }: { $ending ->
    [pptx] slides, with charts and tables that PowerPoint edits
    [pdf] the report, to read and print
    [xlsx] the ranking as a live model, and all tables
    [md] the report as text, for a wiki or a mail
    [svg] the matrix as a drawing
    [png] the matrix as a picture
   *[csv] a list for any program
  }
zip-copy = { $file }: a copy of the workshop, to go on in Pharos
zip-absent-always = Not in the copy of the workshop: its history, what devices keep, and what people were told stays hidden.
absent-hidden-ideas = { $count ->
    [one] 1 idea that was not revealed
   *[other] { $count } ideas that were not revealed
  }
absent-open-rounds = { $count ->
    [one] 1 round that is open, with its ratings
   *[other] { $count } rounds that are open, with their ratings
  }
absent-open-votes = { $count ->
    [one] 1 vote that is open
   *[other] { $count } votes that are open
  }
absent-ballots = { $count ->
    [one] 1 ballot; what came of the vote is in it
   *[other] { $count } ballots; what came of the votes is in it
  }
absent-reasons = { $count ->
    [one] 1 reason for a rating
   *[other] { $count } reasons for ratings
  }
absent-ratings = { $count ->
    [one] 1 single rating, so nothing is ranked in the copy
   *[other] { $count } single ratings, so nothing is ranked in the copy
  }
absent-people = { $count ->
    [one] 1 person
   *[other] { $count } people
  }
absent-names = { $count ->
    [one] the name of 1 person
   *[other] the names of { $count } people
  }
absent-authors = { $count ->
    [one] who wrote 1 idea
   *[other] who wrote { $count } ideas
  }
absent-notes = { $count ->
    [one] 1 note of the facilitator
   *[other] { $count } notes of the facilitator
  }
absent-drafts = { $count ->
    [one] 1 decision that is not signed
   *[other] { $count } decisions that are not signed
  }
absent-alternatives = { $count ->
    [one] 1 alternative that was tried
   *[other] { $count } alternatives that were tried
  }
export-rows = { $shown ->
    [one] The first row of { $total }, exactly as it will be written.
   *[other] The first { $shown } rows of { $total }, exactly as they will be written.
  }
export-empty = No use case to write yet
export-empty-about = Bring in a table, or add a use case in Score.
export-no-ideas = No idea to write yet
export-no-ideas-about = Ideas can be taken along once they are revealed.
export-save = Save { $format }

### The running agenda
# The clock of the step, and the way onward.
agenda-title = Agenda
agenda-clock = Clock of the step
agenda-paused = Paused
agenda-behind = { $minutes ->
    [one] 1 minute behind
   *[other] { $minutes } minutes behind
  }
agenda-behind-short = +{ $minutes } min
agenda-place = { $name }, step { $number } of { $of }
agenda-of-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
  }
agenda-over = { $time } over
agenda-minute = 1 min
agenda-less = 1 minute less
agenda-more = 1 minute more
agenda-pause = Pause
agenda-resume = Go on
agenda-end = End this step
agenda-next = Next step
agenda-begin = Start the first step
agenda-start-now = Start it now
agenda-then = Then
agenda-first = Next
agenda-keys-pause = Pause the clock, or let it go on
agenda-time-up = The time is up.
agenda-minutes-left = { $minutes ->
    [one] 1 minute left.
   *[other] { $minutes } minutes left.
  }
agenda-started = “{ $title }” has begun, { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
  }
agenda-ask = Next: “{ $title }”, { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
  }. The same key again starts it.
agenda-ask-go = Start
agenda-changes = Phones: { $phones }. Wall: { $wall }. { $hidden }
agenda-changes-hidden = Hidden: { $what }
agenda-wall-break = Break, then { $view }
agenda-why-empty = The agenda has no steps
agenda-why-not-running = No step runs
agenda-why-over = This step has ended
agenda-why-last = Nothing comes after this

# The agenda's page.
agenda-empty = No steps yet
agenda-empty-about = The agenda is made in Prepare. Once it has steps, the clock, what to say and what comes next stand here.
agenda-find-start = Start now, and you are done at { $time }.
agenda-find-start-late = Start now, and you are done at { $time }, { $late ->
    [one] 1 minute
   *[other] { $late } minutes
  } late.
agenda-find-ends = As it goes, you are done at { $time }.
agenda-find-on-time = On time. You are done at { $time }.
agenda-find-ahead = { $minutes ->
    [one] 1 minute ahead.
   *[other] { $minutes } minutes ahead.
  } You are done at { $time }.
agenda-find-behind = { $minutes ->
    [one] 1 minute behind.
   *[other] { $minutes } minutes behind.
  } As it goes, you are done at { $time }.
agenda-find-home = { $minutes ->
    [one] 1 minute behind.
   *[other] { $minutes } minutes behind.
  } { $count ->
    [one] One change brings
    [2] Two changes bring
   *[other] Three changes bring
  } you home at { $time }.
agenda-find-still-late = { $minutes ->
    [one] 1 minute behind.
   *[other] { $minutes } minutes behind.
  } With what is ticked you are done at { $time }, still { $late ->
    [one] 1 minute late.
   *[other] { $late } minutes late.
  }
agenda-find-short = { $minutes ->
    [one] 1 minute behind.
   *[other] { $minutes } minutes behind.
  } All that can be cut saves { $saved }; { $late ->
    [one] 1 minute is missing.
   *[other] { $late } minutes are missing.
  }
agenda-find-no-way = { $minutes ->
    [one] 1 minute behind,
   *[other] { $minutes } minutes behind,
  } and nothing is left that may be cut. You are done at { $time }.
agenda-find-done = All done, at { $time }.
agenda-find-done-late = All done, at { $time }, { $minutes ->
    [one] 1 minute late.
   *[other] { $minutes } minutes late.
  }
agenda-find-done-early = All done, at { $time }, { $minutes ->
    [one] 1 minute early.
   *[other] { $minutes } minutes early.
  }
agenda-leaves = The room leaves at { $time }. Gates and breaks are never cut.
agenda-by-plan = By the plan it ends at { $time }. Gates and breaks are never cut.
agenda-never-cut = Gates and breaks are never cut.
agenda-teach = Starting a step leads all phones to it and sets the clock that phones and wall show. While the day goes on, this page says whether you leave on time, and what can be shortened if not.
agenda-strips = Planned above, as it goes below; ends at { $time }
agenda-strip = The day as it goes; ends at { $time }
agenda-planned = planned
agenda-as-it-goes = as it goes
agenda-with-ticked = { $count ->
    [one] with the one ticked below
    [2] with the two ticked below
   *[other] with the three ticked below
  }
agenda-now = now { $time }
agenda-block = { $title }, { $from } to { $until }
agenda-proposals = What can be cut
agenda-saves = { $minutes } min
agenda-cut-shorten = Shorter: { $name }, { $minutes } instead of { $of }
agenda-cut-leave-out = Leave out: { $name }
agenda-cut-fast-criteria = The fast criteria
agenda-to-come = Steps to come
agenda-left-out = left out
agenda-instead = instead of { $minutes }
agenda-bring-back = { $minutes ->
    [one] Bring it back, 1 minute
   *[other] Bring it back, { $minutes } minutes
  }
agenda-by-hand = Or by hand: drag the edge of a step.
agenda-by-key = one minute less or more.
agenda-left-over = Left over at the end:
agenda-stay = Stay as planned, end { $time }
agenda-apply = { $count ->
    [0] Apply
    [one] Apply this one
    [2] Apply both
   *[other] Apply all { $count }
  }
agenda-applied = { $count ->
    [one] One step is shorter now.
   *[other] { $count } steps are shorter now.
  }
agenda-another-end = Another end…
agenda-name-end = Name a new end…
agenda-new-end = When does the room leave?
agenda-new-end-about = As it goes, you are done at { $time }. Say the new end aloud as well: people have trains.
agenda-new-end-time = The room leaves at
agenda-new-end-wrong = A time like 17:05
agenda-new-end-go = This is the end
agenda-end-named = The room leaves at { $time }.
agenda-cancel = Cancel

# Opening a step again.
agenda-done = Done
agenda-minutes-open-again = { $minutes ->
    [one] 1 minute. Open again
   *[other] { $minutes } minutes. Open again
  }
agenda-reopen = Open “{ $title }” again?
agenda-reopen-about = Nothing that was made is lost. Only its clock starts anew, and phones go back to it.
agenda-reopen-ideas = Ideas that come from now on are in time. Those that came late stay in the parking lot until you take them back.
agenda-reopen-sort = Themes stay as they are by now, with the names you gave them. People go on sorting from there.
agenda-reopen-round = A round that was closed stays closed. Reopen it in Score if people are to rate again.
agenda-reopen-ends = “{ $title }” ends.
agenda-reopen-minutes = Minutes on its clock
agenda-reopen-range = A whole number from 1 to { $most }
agenda-reopen-go = Open again

# What to say.
agenda-words = What to say
agenda-words-now = Now
agenda-words-next = Next
agenda-words-question = Asks the room
agenda-words-helper = Helps people
agenda-words-wall = Belongs on the wall
agenda-words-hidden = Hidden from { $from }
agenda-words-open = In the open
agenda-words-late = Late ideas
agenda-words-mistake = Common mistake
agenda-audience-facilitator = you too
agenda-audience-participant = participants
agenda-audience-wall = the wall
agenda-late-open = Ideas are in time while this step runs. What comes after it goes to the parking lot, marked late.
agenda-late-lot = Ideas that come now go to the parking lot, marked late.

# On the wall.
wall-clock = Time left
wall-clock-paused = paused
wall-clock-over = time is up
wall-break = Back at { $time }
wall-break-over = We go on
wall-break-paused = Break
wall-break-next = After that: { $question }

# On the phones.
part-clock-paused = paused
part-clock-over = Time is up
part-clock-unsure = about
part-clock-left = { $minutes ->
    [one] 1 minute left
   *[other] { $minutes } minutes left
  }
part-wait-step = Nothing to do here just now. This page follows the room by itself.
part-break = Break
part-break-until = Back at { $time }
part-break-over = We go on
part-break-next = After that: { $question }
part-break-kept = What you have half written is kept here.

### Pitch and round robin

pitch-open = Pitch the use cases
pitch-title = One after the other
pitch-tab = Pitch
pitch-empty = Nothing to pitch yet
pitch-empty-about = In a pitch every use case gets the same minute, in an order drawn by lot, so that people rate what they have understood. Parked and stopped ones are left out. Make the first use case, then come back.
pitch-to-cases = To the use cases
pitch-ready = { $count ->
    [one] 1 use case is waiting for its minute
   *[other] { $count } use cases are waiting for their minute
  }
pitch-ready-about = The order is drawn by lot, and nobody sees it before. The first one goes on the wall and its clock starts at once.
pitch-draw = Draw the order
pitch-draw-again = Draw again
pitch-draw-again-title = Draw a new order?
pitch-draw-again-about = The pitch starts over with the first one of the new order.
pitch-draw-keep = Keep this order
pitch-place = { $number } of { $of }
pitch-then = Then: { $title }
pitch-then-nothing = This is the last one
pitch-clock = Time left for this one
pitch-each = Each has
pitch-seconds = { $count } s
pitch-restart = Restart the clock
pitch-append = { $count ->
    [one] Add 1 new one at the end
   *[other] Add { $count } new ones at the end
  }
pitch-not-on-wall = The wall shows something else. Restart the clock to bring the pitch back.
pitch-too-many = At most { $most } use cases fit into one pitch. Park some first.
pitch-order = The order that was drawn
pitch-take = Take now
pitch-now = Now
pitch-done = Done
pitch-back = Back
pitch-next = Next
pitch-next-case = Pitch the next use case
pitch-previous-case = Pitch the previous use case again
pitch-why-not-drawn = No order is drawn yet
pitch-why-last = This is the last one
pitch-why-first = This is the first one
robin-title = Round robin
robin-empty = Nobody is here yet
robin-empty-about = In a round robin everybody speaks once, in an order drawn by lot, so that the quiet ones get the same turn. Open the doors and let people in.
robin-place = { $number } of { $of }
robin-ready = { $count ->
    [one] 1 person is here
   *[other] { $count } people are here
  }
robin-ready-about = The order is drawn among those who are here. Names stay on this page, the wall shows nothing of it.
robin-draw = Draw the order
robin-draw-again-about = The round starts over with the first person of the new order.
robin-order = The order of the people
robin-then-nobody = Nobody comes after this one
robin-take = Give the turn
robin-gone = Not here
robin-end = Finish the round
robin-done = Everybody has had a turn
robin-done-about = Whoever comes in now can still be given one.
robin-again = Once more in this order

# On the wall.
doors-wall-pitch = Pitch
doors-wall-plan = Plan of a lighthouse
wall-plan-none = No plan to show just now
wall-plan-place = Plan of use case { $number }
wall-plan-draft = Draft, until its owner and its sponsor say yes
wall-plan-agreed = Its owner and its sponsor said yes
wall-plan-said-yes = { $name } said yes ({ $part })
wall-plan-nothing = No task yet.
wall-plan-more = and { $count } more
wall-plan-measures = How we know it works
wall-plan-measures-none = Nothing is measured yet.
wall-plan-today = today
wall-plan-target = target
wall-plan-not-yet = not said yet
wall-plan-rules = Go or stop
wall-plan-rules-none = Not said yet.
wall-plan-open = Still open
wall-plan-open-none = Nothing.
wall-plan-asked = { $count ->
    [0] Write on your own device: today’s figure, a target, a risk
    [one] 1 suggestion so far, hidden until it is closed
   *[other] { $count } suggestions so far, hidden until it is closed
}
wall-pitch-place = { $number } of { $of }
wall-pitch-clock = Time left for this one
wall-pitch-next = Next: { $title }
wall-pitch-last = This is the last one
wall-pitch-none = Nothing to hear just now
wall-pitch-none-about = The use cases in this pitch have been put aside.
wall-gates-answered = Use case { $number } · { $answered } of { $of } gate questions answered
wall-gates-open = not answered
wall-gates-yes = Yes
wall-gates-no = No
wall-gates-none = No gates to show just now
wall-gates-none-about = This card was put aside, or is a part of another one.
wall-gates-advice = A first look by the people in the room. Not legal advice.
wall-card-filled = Use case { $number } · { $written } of { $of } lines written
wall-card-problem = Problem
wall-card-users = Who uses it
wall-card-description = What it does
wall-card-process = In which process
wall-card-data = What data
wall-card-outcome = From – to
wall-card-owner = Who owns it
wall-card-empty = still empty

### Autosaves
autosaves-title = Autosaves
autosaves-about = the newest ten are kept
autosaves-empty = None yet. One is made at every step, and every ten minutes while something changes.
autosaves-every-ten-minutes = After ten minutes
autosaves-size = { $size } MB
autosaves-look = Look
autosaves-look-at = Look at the autosave: { $time }
autosaves-safe = Look first, then decide. What you have now is never lost.
autosaves-moment = The workshop as it was: { $time }
autosaves-people = { $count ->
        [one] 1 person
       *[other] { $count } people
    }
autosaves-ideas = { $count ->
        [one] 1 idea
       *[other] { $count } ideas
    }
autosaves-use-cases = { $count ->
        [one] 1 use case
       *[other] { $count } use cases
    }
autosaves-ratings = { $count ->
        [one] 1 rating
       *[other] { $count } ratings
    }
autosaves-lighthouses = { $count ->
        [one] 1 lighthouse
       *[other] { $count } lighthouses
    }
autosaves-open = Open it as a file of its own
autosaves-open-about = It opens beside this workshop. This one is closed, stays as it is, and waits on the first screen.
autosaves-open-doors = The doors close with it. People keep their seats and come in again by a new code.
autosaves-stay = Stay here
autosaves-opened = This is the workshop as it was: { $time }. The newer one waits on the first screen.

erase-title = Delete for good
erase-about = An ordinary delete can be undone. Deleting for good takes the words out of the file, the history and every autosave. Nothing brings them back.
erase-rehearsal = A rehearsal plays on a copy that is thrown away. There is nothing to delete for good.
erase-choose = Choose texts
erase-workshop = Delete the workshop
erase-pick = Which texts are to go?
erase-pick-about = Search for a word, such as a client’s name. What was removed before is listed too: the history still has it.
erase-search = Search ideas and use cases
erase-gone = removed { $time }
erase-use-case = use case
erase-empty = There is no idea and no use case yet.
erase-none = No text says that.
erase-more = { $count ->
    [one] One more is not listed. Another word finds it.
   *[other] { $count } more are not listed. Another word finds them.
}
erase-others = { $count ->
    [one] Another text says the same.
   *[other] { $count } other texts say the same.
}
erase-others-too = { $count ->
    [one] Choose it too
   *[other] Choose those too
}
erase-leave = Delete nothing
erase-go-on = { $count ->
    [0] Choose a text first
    [one] Go on with this text
   *[other] Go on with { $count } texts
}
erase-question = { $count ->
    [one] Delete this text for good?
   *[other] Delete { $count } texts for good?
}
erase-consequence = They go from the file, the history and every autosave, use cases with their ratings. Undo ends here: what was done before can no longer be taken back. What people keep on their own devices, and files that were exported or copied, is out of reach.
erase-and-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
erase-back = Back to the list
erase-do = Delete for good
erase-done = { $count ->
    [one] One text is gone for good.
   *[other] { $count } texts are gone for good.
}
erase-workshop-question = Delete “{ $title }” for good?
erase-workshop-consequence = Its file and every autosave go, with { $ideas } ideas and { $useCases } use cases. Nothing brings them back. The doors close and everybody is let go. Files that were exported or copied stay.
erase-recent-consequence = Its file and every autosave go, with { $ideas } ideas and { $useCases } use cases. Nothing brings them back. Files that were exported or copied stay.
erase-workshop-keep = Keep it
erase-workshop-done = “{ $title }” is deleted.

shared-folder = This folder is synced or on a network.
shared-folder-about = Others may get the file half-written, or get to read it. Pharos writes here in its slower, safer way.
shared-folder-move = Move to this computer
shared-folder-stay = Stay here
shared-folder-moved = The workshop now lies on this computer.
file-moved-about = Nothing new is accepted, nothing is lost: everything up to { $time } is still open here. Save it anew, or put the file back and Pharos goes on by itself.
file-moved-here = Save it here again
file-moved-elsewhere = Save it elsewhere
file-moved-saved = Saved as { $file }
disk-kept-until = Everything that was accepted is on disk, up to { $time }.
network-gone = The network is gone. People go on writing.
network-gone-about = Since { $time } this laptop no longer has the address { $address }. Devices keep what people write, and send it once they reach the room again. If the network stays away, switch on a phone’s hotspot and let everybody join that.
network-gone-other = Another address
refused-untouched = Nothing was opened or changed.
refused-again = Try again
refused-copy = Open a copy
refused-copying = Copying…
refused-copy-about = A copy has everything that was saved by now, and a history of its own. What is written in it stays apart.
salvage-name = { $name } salvaged
salvage-question = Salvage what can be read?
salvage-about = { $file } is damaged. What can be read of it is written into a new file; the damaged one is not touched.
salvage-autosave = Autosave: { $time }
salvage-do = Salvage it
salvage-leave = Leave it
salvage-done = This came out of it
salvage-open = Open the new file
salvage-people = People
salvage-ideas = Ideas
salvage-use-cases = Use cases
salvage-ratings = Ratings
salvage-votes = Votes
salvage-rest = Agenda, lanes and all the rest
salvage-of = { $part }: { $kept } of { $all }
salvage-lines = { $count ->
    [0] The history was sound: nothing else is missing.
    [one] One line of the history could not be read: what it brought may be missing.
   *[other] { $count } lines of the history could not be read: what they brought may be missing.
}

drawer-open = Inspiration
drawer-title = Use cases of others
drawer-about = A spark when the room is stuck. What you take hangs in the lane as an idea and says where it began.
drawer-about-cards = What you take becomes a card with its capability cards. Make it yours: whose trouble, how often, from how much to how much.
drawer-take-about = Take one into your field and make it yours.
drawer-search = Search use cases
drawer-function = Function
drawer-every-function = Every function
drawer-capability = What generative AI does
drawer-every-capability = Every capability
drawer-lane = Into lane
drawer-count = { $count ->
    [0] Nothing fits. Try fewer words or another filter.
    [one] { $count } use case
   *[other] { $count } use cases
}
drawer-added = Added to { $lane }
drawer-on-board = On the board
drawer-is-card = A card already
drawer-keys = Arrows walk through the cards, Enter adds one.
drawer-close = Close
drawer-fails = Fails when: { $when }

### Decision records
decide-view-budget = Budget pick
decide-view-records = Records
keys-budget = What fits the budget?
keys-records = Decision records
vote-record = Record the decision
record-panel = Beside the record
record-list = What was decided
record-kind = Decision record
record-stays = Undo does not touch it
record-empty = Light a lighthouse first.
record-empty-about = A record says what was decided about it, why, who had doubts, and who makes it happen. In a year somebody will want to know.
record-lighthouses = { $count ->
    [one] 1 lighthouse
   *[other] { $count } lighthouses
}
record-others = { $count ->
    [one] 1 other decision
   *[other] { $count } other decisions
}
record-line = Look again on day { $days } · { $owner }
record-line-draft = Not signed yet
record-draft = Record, not signed yet
record-draft-kept = What you write is kept
record-figures-now = As the numbers stand now. Signing freezes them.
record-rank = Rank
record-of = of { $count }
record-score = Score
record-value-cost = Value · cost
record-top-three = Weightings in the top 3
record-box = Box
record-same-box = In { $count } of 100 replayed votes
record-rated = { $raters ->
    [one] 1 person rated it, round { $round }
   *[other] { $raters } people rated it, round { $round }
}
record-unrated = Nobody rated it
record-tied = Another one is less than a point away
record-state-too-little = Too few ratings for a rank
record-state-too-few = Fewer than three people so far
record-state-unrated = Not rated
record-state-parked = Put aside
record-state-merged = Part of another one
record-state-stopped = Stopped at gate X1
record-part-what = What
record-hint-what = What exactly starts, where, with whom, by when?
record-part-why = Why
record-hint-why = In numbers, and what they do not say.
record-part-dissent = Dissent
record-hint-dissent = Who had doubts, and what was said. Leave it empty if nobody had any.
record-no-dissent = Nobody objected.
record-part-rejected = Not chosen
record-hint-rejected = What was passed over, and why.
record-nothing-rejected = Nothing else was considered.
record-conditions = Conditions
record-conditions-hint = One a line. Without them it does not go ahead.
record-owner = Owner
record-owner-hint = The name of one person
record-review = Look again after … days
record-review-hint = A number of days from today
record-review-wrong = A number from 1 to { $most }
record-review-on = Look again on day { $days }, { $date }
record-signed = Signed by
record-signed-hint = Who stands for it
record-signature = Signed
record-signed-by = { $name }, { $date }
record-path = How it got here
record-path-of = { $ideas ->
    [0] Written as a card
    [one] From 1 idea
   *[other] From { $ideas } ideas
}, rated by { $raters ->
    [0] nobody
    [one] 1 person
   *[other] { $raters } people
}
record-replaced = A newer record took its place on { $date }.
record-replaced-short = { $date }, replaced
record-holds = This one holds
record-earlier = Which record
record-since-gone = The use case was removed since. The record stays as it was signed.
record-since-stopped = Gate X1 stopped the use case since. The record stays as it was signed.
record-since-dark = The lamp was put out since. The record stays as it was signed.
record-fist = Fist of five
record-fist-hand = { $hand }, { $word }: { $count }
record-fist-count = { $voters ->
    [one] 1 hand.
   *[other] { $voters } hands.
}
record-fist-below = { $count ->
    [one] One is below 3: that person has the floor.
   *[other] { $count } are below 3: they have the floor.
}
record-fist-no-five = Nobody takes the lead: worth a question.
record-fist-sealed = The room is showing hands. They are counted when the vote is closed.
record-fist-too-few = Fewer than three hands: nothing is counted.
record-fist-none = Ask the room before you sign: everybody shows a hand at the same time.
record-fist-not-asked = The room was not asked.
record-fist-ask = Ask for a fist of five
record-fist-again = Ask again
record-to-do = Before it is signed
record-check-what = What is decided
record-check-why = Why
record-check-owner = Who makes it happen
record-check-review = When you look again
record-check-signed = Who signs
record-check-dissent = Doubts are written down
record-check-rejected = What was not chosen
record-check-conditions = Conditions
record-check-fist = The room showed its hands
record-check-there = done
record-check-missing = missing
record-check-must = needed
record-passed-over = { $count ->
    [one] Rank { $ranks } stands above it and is not lit. Say why under “Not chosen”.
   *[other] Ranks { $ranks } stand above it and are not lit. Say why under “Not chosen”.
} Ranks advise, people decide.
record-lacks = Missing: { $lacking }
record-discard = Throw the draft away
record-sign = Sign the record
record-now-signed = Signed: “{ $title }”
record-print = Print
record-newer = Write a newer record
record-next = Next: { $title }
step-draft-decision = Wrote on the record of “{ $subject }”
step-sign-decision = Signed the decision on “{ $subject }”
step-set-budget = Set the budget
step-put-budget-lines = { $count ->
    [one] Said what “{ $subject }” takes
   *[other] Said what { $count } use cases take
}
step-set-money-terms = Counts in { $subject }
step-put-estimates = { $count ->
    [one] Changed a figure of “{ $subject }”
   *[other] Changed { $count } figures of “{ $subject }”
}
step-say-what-time-becomes = Said what the time becomes that “{ $subject }” saves
step-agree-to-benefit = { $count ->
    [0] Took back finance’s yes to “{ $subject }”
   *[other] Finance said yes to the benefit of “{ $subject }”
}
problem-estimate-out-of-order = Low, likely and high do not rise.
    .hint = The likely value lies between the low and the high one.
problem-currency-in-use = Figures were typed in another currency.
    .hint = Restore them to the defaults first: one workshop counts in one currency.
problem-benefit-not-said = Nobody said what the saved time becomes.
    .hint = Write that sentence beside the benefit, then ask finance.
problem-not-lit = This use case is no lighthouse.
    .hint = Light it first, then write down what was decided.

### Budget pick
budget-limits = Limits
budget-money = Money once
budget-money-about = Design, build, data, training
budget-people = People
budget-people-about = Full-time, all departments
budget-count = At most
budget-count-about = Use cases, 1 to 24. Every set is tried.
budget-none = no limit
budget-department = One a department
budget-needs = Depends on
budget-needs-line = “{ $one }” needs “{ $other }” first.
budget-needs-add = Add
budget-needs-remove = Remove: “{ $one }” needs “{ $other }”
budget-needs-title = What needs what?
budget-needs-one = This one
budget-needs-other = needs this one first
budget-needs-go = Keep it
budget-best = Best set
budget-best-value = most value inside the limits
budget-best-score = highest scores
budget-filled = Down the ranking
budget-filled-about = take, skip, fill
budget-limit-at = limit { $amount }
budget-value = Value
budget-score = Score
budget-sum-money = Money
budget-sum-people = People
budget-of = { $amount } of { $limit }
budget-candidates = Candidates
budget-candidates-count = { $count } ranked
budget-column-wish = In the pick
budget-column-money = Money
budget-column-people = People
budget-money-of = Money for “{ $title }”
budget-people-of = People for “{ $title }”
budget-wish-of = “{ $title }”: in every pick, in none, or open
budget-wish-open = open
budget-wish-must = must
budget-wish-never = never
budget-always = always in
budget-in-sets = in { $count } of { $sets } sets
budget-out = out
budget-no-figure = no figure
budget-needs-absent = needs one that is out
budget-light = { $count ->
    [0] Light these
    [one] Light this one
   *[other] Light these { $count }
}
budget-lit = Lit: { $count }
budget-wrong = A number from 0 to { $most }
budget-lead-none = Nothing to choose from yet.
budget-fact-rate-first = Only ranked use cases can be chosen: rate some first.
budget-lead-all-in = { $count ->
    [one] Every good choice includes this one use case.
   *[other] Every good choice includes all { $count }.
}
budget-lead-some-in = { $always ->
    [one] One is in every good choice. The rest is up to you.
   *[other] { $always } are in every good choice. The rest is up to you.
} { $rest ->
    [one] The last one is yours to choose.
   *[other] The other { $rest } are yours to choose.
}
budget-lead-free = Several combinations are about equally good. The choice is yours.
budget-lead-nothing = Nothing fits inside these limits.
budget-lead-impossible = Your must-haves do not fit inside these limits.
budget-fact-in-the-way = In the way: { $limits }.
budget-limit-money = money
budget-limit-people = people
budget-limit-count = the number
budget-limit-department = one a department
budget-fact-sets = { $sets ->
    [one] No other combination comes as close.
   *[other] { $sets } combinations come within 2% of the best.
}
budget-fact-no-figure = { $count ->
    [one] One has no number yet, so it is left out. Empty is not zero.
   *[other] { $count } have no number yet, so they are left out. Empty is not zero.
}
budget-fact-left-out = The first 24 by rank take part, { $count } do not.
budget-fact-no-costs = There is no limit on money or people, so the score alone decides.
budget-empty-jar = Nothing in it

### How alike people's orders are
robust-orders-same = { $raters } people put the { $cases } use cases in much the same order.
robust-orders-partly = { $raters } people agree in part on how to order the { $cases } use cases, and differ on the rest.
robust-orders-apart = { $raters } people put the { $cases } use cases in very different orders. The ranking is a middle way that hardly anyone would have chosen.
robust-concordance = How alike the orders are: { $w }, from 0 (nothing in common) to 1 (exactly the same). Kendall’s W.

### Plan: from lighthouse to value
plan-empty = No lighthouse yet
plan-empty-about = A plan begins with a use case that was lit. Light one where you decide.
plan-empty-go = Go to Decide
plan-sub = Quick win { $place } of { $count } · { $title }
plan-sheets = Sheet of the plan
plan-tabs = Part of the step
plan-tab-quickwins = Quick wins
plan-tab-registers = Registers
keys-plan-registers = Registers: data, technology, people, risk
plan-risks = Risks and controls
plan-money = Money
keys-plan-money = Money of the plan
keys-plan-risks = Risks of the plan
plan-next = Next plan

### Money of a lighthouse
money-yuan = { " " }CNY
money-currency-cny = CNY
money-currency-usd = USD
money-lead = Costs { $cost } a year, brings { $benefit }, and the money is back after { $months ->
    [0] less than a month
    [one] about one month
   *[other] about { $months } months
}
money-lead-never = Costs { $cost } a year, brings { $benefit }, and the money is not back within three years
money-lead-lost-again = Costs { $cost } a year and brings { $benefit }: the money comes back, and is lost again later
money-people-more = People who review cost { $review } a year, tokens { $tokens }: people are { $times } times the tokens. To save, look at review and upkeep first.
money-tokens-more = Tokens cost { $tokens } a year, people who review { $review }: tokens are { $times } times the people.
money-no-tokens = No token is paid by the piece in this mode. People who review cost { $review } a year.
money-no-review = Nobody reviews the answers. Tokens cost { $tokens } a year.
money-modes = Five ways to run it
money-modes-about = the same use, a year, { $currency }
money-computing = computing and hosting
money-upkeep = upkeep by people
money-review = review (not in the ratio)
money-times = { $times }×
money-mode-own = this plan
money-mode-assumed = assumed
money-mode-sources = names sources
money-mode-no-sources = no sources
money-ratio = dearest to cheapest
money-ratio-about = Before people review.
money-ratio-about-computing = Before people review; computing and hosting alone is { $times }×.
money-no-ratio = One of them costs nothing: there is no ratio.
money-benefit = Where the benefit comes from
money-a-year = a year, { $currency }
money-time-saved = Saved time
money-time-realised = Of it counts { $share }
money-with-others = With errors, margin
money-less-cost = Less running cost
money-becomes = What does the saved time become?
money-becomes-empty = Fewer overtime hours, more visits, an unfilled post …
money-becomes-about = Without this sentence the share that counts is a guess.
money-payback = Months to pay back
money-payback-about = P10 to P90 of 10,000 draws
money-beyond = later
money-range = In eight of ten draws it is back after { $from } to { $to } months.
money-range-open = In one of ten draws it is back within { $from } months, in more than one of ten not within 36.
money-range-never = In nine of ten draws it is not back within 36 months.
money-range-worse = Likely values alone say { $likely } months, the middle of the draws { $middle }: the bad end is longer.
money-range-better = Likely values alone say { $likely } months, the middle of the draws { $middle }: the good end is longer.
money-of-100 = Back within 12 months in { $within } of 100, not within three years in { $never } of 100.
money-even = From { $even } adoption on nothing is lost; { $now } are expected.
money-even-never = Use costs more than it brings, whatever the adoption.
money-even-too-many = Even if everybody used it, it would not pay.
money-even-always = It pays whatever the adoption.
money-net = Net present value over three years { $net }
money-rate = return (IRR) { $rate } a year
money-roi = ROI { $share }
money-between-figures = {" · "}
money-no-rate-no-sign-change = no IRR: the cash flow never turns
money-no-rate-several-sign-changes = no IRR: the cash flow turns more than once
money-no-rate-out-of-reach = no IRR: beyond 1,000 % or below −99 %
money-once = Paid once
money-days = { $days } days
money-swings = Which assumption matters most
money-swings-about = three-year net value, { $currency }
money-assumptions = Assumptions
money-assumptions-about = click a figure
money-restore = Restore
money-restored = { $count ->
    [one] A figure is the default again
   *[other] { $count } figures are the defaults again
}
money-low = Low
money-likely = Likely
money-high = High
money-cell = { $driver }, { $place }
money-assumption = assumed
money-assumption-about = A default that nobody has checked for this workshop.
money-source = Source: { $title }, { $date }{ $checked ->
    [true] {"."}
   *[other] , unchecked.
}
money-converted = Converted at { $rate } CNY a USD ({ $date }).
money-note = All in { $currency } of { $year }. Clear a likely value to get its default back.
money-propose = By function
money-propose-about = Every value is an assumption. A stopwatch on 20 real cases ends it.
money-proposal = { $function }: { $task }
money-proposal-source = Proposed for { $proposal }
money-proposed = Taken over for { $proposal }
money-source-of = Where { $driver } comes from
money-source-empty = Typed here. Where is it from? (F2)
money-terms = Currency and year
money-terms-title = In which money do we count?
money-terms-currency = Currency
money-terms-year = Prices of the year
money-terms-locked = stays: figures were typed in it already.
money-terms-wrong = A year from { $first } to { $last }
money-terms-keep = Count in it
money-block-use = Use
money-block-benefit = Benefit
money-block-people = People who review
money-block-once = Once
money-block-tokens = Tokens and machines
money-block-finance = Finance
money-all = All { $count } figures
money-fewer = Only the main figures
money-wrong-number = A number in each cell
money-wrong-range = From { $lowest } to { $highest }
money-wrong-low = Low is above likely: the last result stays
money-wrong-high = Likely is above high: the last result stays
money-agree = Record finance’s yes
money-say-becomes = Say what the time becomes
money-agree-title = Who in finance says yes?
money-agree-about = To a benefit of { $benefit } a year, as it stands now. A changed figure takes the yes back.
money-agree-by = Name
money-agree-go = Record it
money-agree-back = Take it back
money-agreed = { $by } said yes, { $when }

### Alternatives
alternatives = Alternatives
alternative-name = Name
alternative-keep-title = Keep as an alternative
alternative-keep-weights-about = The agreed weights stay. These can be tried again at any time.
alternative-keep-pick-about = The set is kept with its limits. No lamp is lit.
alternative-keep-go = Keep it
alternative-keep-weights = Keep as alternative
alternative-keep-pick = Save as alternative
alternative-kept = Kept: “{ $name }”
alternative-removed = Taken away: “{ $name }”
alternative-more = More for “{ $name }”
alternative-rename = Rename
alternative-rename-title = What is it called?
alternative-remove = Take away
alternative-try = Try it
alternative-take-limits = Set its limits
alternative-limits-set = The limits are those of “{ $name }”
alternative-weight = “{ $criterion }” counts { $share }
alternative-balance = Value counts { $share } of 100
alternative-pick-name = { $count ->
    [one] A set of one
   *[other] A set of { $count }
}
step-keep-alternative = Kept “{ $subject }” as an alternative
step-rename-alternative = Named an alternative “{ $subject }”
step-remove-alternative = Took the alternative “{ $subject }” away

### Risks and controls
risks-of = Risks and controls · { $title }
risks-list = Risks
risks-lead-none = Nothing stands here yet.
risks-lead-gate = { $gate } asks for a control, and nobody answers for one yet.
risks-lead-bare = { $count ->
    [one] One of { $all } risks has no control yet.
   *[other] { $count } of { $all } risks have no control yet.
}
risks-lead-ownerless = { $count ->
    [one] Nobody answers for one of { $all } risks.
   *[other] Nobody answers for { $count } of { $all } risks.
}
risks-lead-gap = { $count ->
    [one] The risk has its control and its owner, but “{ $work }” is missing.
   *[other] All { $count } risks have a control and an owner, but “{ $work }” is missing.
}
risks-lead-covered = { $count ->
    [one] The risk has a control and an owner.
   *[other] All { $count } risks have a control and an owner.
}
risks-lead-whole = { $count ->
    [one] The risk is prevented, detected and corrected, and somebody answers for it.
   *[other] All { $count } risks have a control and an owner, and nothing is missing.
}
risks-fact-controls = { $controls ->
    [one] One control: { $prevents } prevent, { $detects } detect, { $corrects } correct.
   *[other] { $controls } controls: { $prevents } prevent, { $detects } detect, { $corrects } correct.
}
risks-fact-unanswered = { $count ->
    [one] One of the eight questions that every plan answers is open.
   *[other] { $count } of the eight questions that every plan answers are open.
}
risks-audience = Who reads what comes out?
risks-audience-author = Only who asked
risks-audience-colleagues = Colleagues
risks-audience-management = Management
risks-audience-customers = Customers and suppliers
risks-audience-public = Anybody
risks-unsaid = not said yet
risks-head-what = What could happen
risks-head-controls = What is done about it, and what shows that
risks-head-reach = How far that goes
risks-head-owner = Owner
risks-work-prevents = prevents
risks-work-detects = detects
risks-work-corrects = corrects
risks-kind-supervise = supervise
risks-kind-review = review
risks-reach-of = What is done about “{ $name }”
risks-reached = in place
risks-not-reached = missing
risks-likelihood-of = How often would “{ $name }” happen?
risks-likelihood-seldom = seldom
risks-likelihood-sometimes = now and then
risks-likelihood-often = often
risks-impact-of = How bad would “{ $name }” be?
risks-impact-small = annoying
risks-impact-noticeable = costly
risks-impact-heavy = severe
risks-more = More for “{ $name }”
risks-what-of = What “{ $name }” would look like here
risks-what-here = What would happen here?
risks-sign = Early sign: { $sign }
risks-evidence-of = What shows that “{ $name }” works
risks-evidence-none = What shows that it works?
risks-days = up to { $days } days
risks-days-more = more than 15 days
risks-owner-of = Who answers for “{ $name }”
risks-nobody = nobody
risks-control-add = Control
risks-control-remove = Take “{ $name }” away
risks-control-take = Take it
risks-control-own = One of your own
risks-control-own-name = What is done?
risks-control-own-work = It
risks-control-own-kind = How
risks-controls = Controls
risks-controls-for = Controls for “{ $name }”
risks-controls-all = { $count } controls to choose from
risks-controls-about = Supervise: something watches or limits while it runs. Review: a person or a test looks before the result counts.
risks-controls-close = Close
risks-controls-search = Find a control
risks-controls-fitting = For this risk
risks-controls-others = Others
risks-controls-none = No control has these words.
risks-controls-show = Controls ({ $count })
risks-empty = No risks written down yet
risks-empty-about = Start with what is most likely here: by what the AI does, how it runs and whom it is for. Nothing is added by itself.
risks-start = { $count ->
    [one] Start with the likeliest
   *[other] Start with the { $count } likeliest
}
risks-added = { $count ->
    [one] One risk more
   *[other] { $count } risks more
}
risks-removed = Taken out: “{ $name }”
risks-remove = Take out
risks-take = Add
risks-add = Add a risk
risks-add-choose = Choose one…
risks-add-own = One of your own
risks-own-title = A risk of your own
risks-own-name = What could happen?
risks-suggested = Also likely here
risks-suggested-about = by what the AI does, how it runs and whom it is for; never added by themselves
risks-because = Because of { $reasons }
risks-propose = { $work }: { $control }
risks-propose-add = Add to “{ $name }”
risks-propose-other = Another one
risks-gate = { $gate } was answered with yes: one of these controls must stand here, with an owner
risks-gate-about = { $controls }
risks-unanswered = Every plan says something about these, too: { $names }.
risks-unanswered-add = Add them
risks-no-concern = Does not concern this use case
risks-no-concern-act = Does not concern us…
risks-no-concern-title = Why does “{ $name }” not concern this use case?
risks-no-concern-why = Reason
risks-no-concern-go = Write it down
risks-concern-again = It does after all
risks-confirm = Ask { $name } to confirm
risks-confirm-anybody = Have it confirmed
risks-confirm-title = Who has looked through all risks?
risks-confirm-about = Whoever says yes says it by name. The next change takes the yes away.
risks-confirm-by = Name
risks-confirm-go = Confirmed
risks-confirmed = { $by } confirmed, { $when }
risks-confirm-back = Take back
list-or = {" or "}
step-put-planned-risks = { $count ->
    [one] Wrote on a risk of “{ $subject }”
   *[other] Wrote { $count } risks down for “{ $subject }”
}
step-remove-planned-risk = Took a risk of “{ $subject }” out
step-set-risk-audience = Said whom “{ $subject }” is for
step-confirm-risks = { $count ->
    [0] Took the yes to the risks of “{ $subject }” back
   *[other] The risks of “{ $subject }” were confirmed
}

### The quick-win plan of a lighthouse
plan-quickwin = The plan
keys-plan-quickwin = Plan of a lighthouse
quickwin-lighthouses = Lighthouses
plan-present = Present plan
plan-copy-slide = Copy as slide
copyslide-done = Copied. Paste it into your slides.
copyslide-none = There is nothing for a slide yet
copyslide-none-hint = Fill in this sheet first, then copy it.
copyslide-closed = This browser does not let the page copy pictures
copyslide-closed-hint = Copy it in the window of Pharos, or save the slides under Export.
roomplan-title = From the room
roomplan-about = Today’s figure, a target, or a risk: everybody writes on their own device, and nobody reads the others.
roomplan-ask = Ask the room
roomplan-ask-again = Ask again
roomplan-close = Close and read
roomplan-none-yet = Nothing written yet. Everybody writes on their own device; it is hidden until you close.
roomplan-hidden = { $count ->
    [one] 1 suggestion, hidden until you close
   *[other] { $count } suggestions, hidden until you close
}
roomplan-nothing = Nobody suggested anything.
roomplan-risks = Risks
roomplan-today-of = { $name }: today
roomplan-target-of = { $name }: target
roomplan-measure-gone = A measure that is gone
roomplan-take = Take over
roomplan-taken = Taken over
roomplan-taken-now = It is in the plan now.
roomplan-risk-taken-now = It is among the risks now.
plan-benefit-agreed = Benefit agreed
plan-benefit-open = Benefit not agreed yet
quickwin-this-plan = This plan
quickwin-still-open = Still open
quickwin-confirmed = Confirmed
quickwin-points-open = { $count ->
    [one] 1 point open
   *[other] { $count } points open
}
quickwin-kind = Quick-win plan
quickwin-rank = rank { $place }, { $score } points
quickwin-firm = top 3 in { $count } of 100 weightings
quickwin-nobody = Who?
quickwin-name-of = { $part }: name
quickwin-has-left = has left
quickwin-view = How tasks are shown
quickwin-view-stages = Stages
quickwin-view-weeks = Weeks
quickwin-start = First day
quickwin-length = { $count ->
    [one] 1 task, { $weeks } weeks
   *[other] { $count } tasks, { $weeks } weeks
}
quickwin-length-unusual = {" "}(usual are { $least } to { $most })
quickwin-dates = { $from } – { $to }
quickwin-days = Days { $from }–{ $to }
quickwin-stage-design = Design
quickwin-stage-deploy = Deploy
quickwin-stage-validate = Validate
quickwin-stage-empty = Nothing yet
quickwin-task-open = Write on it
quickwin-head-task = Task
quickwin-head-owner = Who
quickwin-head-days = Days
quickwin-head-after = After
quickwin-head-weeks = Weeks
quickwin-text-of = What task { $place } is
quickwin-owner-of = Who does “{ $text }”
quickwin-days-of = Working days of “{ $text }”
quickwin-after-of = Numbers of the tasks that “{ $text }” comes after
quickwin-required = { $gates } asks for it
quickwin-more = More for “{ $text }”
quickwin-up = Move up
quickwin-down = Move down
quickwin-to-stage = Move to
quickwin-remove = Take out
quickwin-removed = Taken out: “{ $name }”
quickwin-strike = Leave it out, with a reason…
quickwin-strike-title = Why is “{ $name }” not done?
quickwin-strike-why = Reason
quickwin-strike-go = Leave it out
quickwin-struck = Left out
quickwin-unstrike = Do it after all
quickwin-write = Task
quickwin-write-title = A task of { $stage }
quickwin-write-what = What is done?
quickwin-write-go = Add
quickwin-longer = One day longer
quickwin-shorter = One day shorter
quickwin-pulled = { $days ->
    [one] 1 day
   *[other] { $days } days
}
quickwin-days-wrong = Whole working days, 1 to 260.
quickwin-after-wrong = Numbers of tasks, 1 to { $count }, with commas between them.
quickwin-last-day = Ends on { $day }
quickwin-proposed = Proposed tasks
quickwin-none-yet = { $count ->
    [one] 1 task is proposed for this use case
   *[other] { $count } tasks are proposed for this use case
}
quickwin-none-yet-about = By what the AI does, how it runs and which gates were answered with yes. Nothing is added by itself; all of it can be changed afterwards.
quickwin-more-proposed = { $count ->
    [one] 1 more task is proposed
   *[other] { $count } more tasks are proposed
}
quickwin-proposed-show = Look at them
quickwin-proposed-hide = Hide them
quickwin-take-all = { $count ->
    [one] Take it
   *[other] Take all { $count }
}
quickwin-take = Add
quickwin-taken = { $count ->
    [one] 1 task is in the plan
   *[other] { $count } tasks are in the plan
}
quickwin-for-every-plan = for every plan
quickwin-task-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
quickwin-measures = How we know it works
quickwin-head-measure = Measure
quickwin-head-today = Today
quickwin-head-target = Target
quickwin-head-how = Measured by
quickwin-measure-new = New measure
quickwin-measure-ask = What should change?
quickwin-measure-of = “{ $name }”: what is measured
quickwin-measure-remove = Take “{ $name }” out
quickwin-figure-baseline = “{ $name }”: today
quickwin-figure-target = “{ $name }”: target
quickwin-ask-baseline = What is it today?
quickwin-ask-target = What shall it be?
quickwin-how-of = “{ $name }”: how it is measured
quickwin-how-ask = How is it measured?
quickwin-unit = Unit
quickwin-unit-of = “{ $name }”: in what it is counted
quickwin-scale-of = “{ $name }”: kind of number
quickwin-scale-number = a number
quickwin-scale-of-hundred = so many of 100
quickwin-better-of = “{ $name }”: which way is good
quickwin-better-less = lower is better
quickwin-better-more = higher is better
quickwin-wrong-number = Numbers from 0 to a billion.
quickwin-wrong-of-hundred = Of 100: numbers from 0 to 100.
quickwin-worse-less = The target is above today’s figure, and lower is better. It is not kept like this.
quickwin-worse-more = The target is below today’s figure, and higher is better. It is not kept like this.
quickwin-of-hundred = { $value } of 100
quickwin-with-unit = { $value } { $unit }
quickwin-limit-unit = { $limit } { $unit }
quickwin-also = Also in this plan
quickwin-not-chosen = not chosen yet
quickwin-not-decided = no go or stop yet
quickwin-risks-open = { $count ->
    [one] 1 risk is not covered
   *[other] { $count } risks are not covered
}
quickwin-risks-covered = { $count ->
    [one] 1 risk, covered
   *[other] { $count } risks, all covered
}
quickwin-money-about = { $benefit } a year, once it is in use
quickwin-say = Who has a say
quickwin-say-about = and what each decides
quickwin-say-add = Add…
quickwin-say-own = One of your own
quickwin-say-own-title = Who else has a say?
quickwin-say-own-name = Part, for example “Works council”
quickwin-say-remove = { $part } has no say
quickwin-decides-of = { $part }: what is decided
quickwin-decides-ask = What do they decide?
quickwin-person = A person confirms:
quickwin-person-what = What a person confirms before it is done
quickwin-person-ask = Which action cannot be undone?
quickwin-person-who = Who confirms
quickwin-rules-none = When does it go on, and when does it stop? A plan without such a number cannot be confirmed.
quickwin-rule-add = Add a rule…
quickwin-rule-own = One of your own
quickwin-rule-edit = Change the rule “{ $name }”
quickwin-rule-remove = Take the rule “{ $name }” out
quickwin-rule-name = What is counted?
quickwin-rule-wrong = Numbers from 0 to a billion, days from 1 to 1,000.
quickwin-rule-days = Days
quickwin-go = Go
quickwin-stop = Stop
quickwin-go-side = Go: which side of the number
quickwin-go-number = Go: number
quickwin-stop-side = Stop: which side of the number
quickwin-stop-number = Stop: number
quickwin-stop-otherwise = otherwise
quickwin-side-at-least = at least
quickwin-side-at-most = at most
quickwin-side-above = above
quickwin-side-below = below
quickwin-is-at-least = at least { $value }
quickwin-is-at-most = at most { $value }
quickwin-is-above = above { $value }
quickwin-is-below = below { $value }
quickwin-go-if = Go if “{ $name }” is { $limit }.
quickwin-go-open = Go if “{ $name }” is … which number?
quickwin-stop-if = Stop if it is { $limit }.
quickwin-stop-else = Stop otherwise.
quickwin-within = within { $days } days
quickwin-counted = { $count } counted
quickwin-said-yes = { $by } confirmed, { $when }
quickwin-no-yes = { $name } has not confirmed yet
quickwin-yes-back = Take back
quickwin-counts = A plan counts once its owner and its sponsor said yes, each by name.
quickwin-counts-until = Until { $day }. A plan counts once its owner and its sponsor said yes, each by name.
quickwin-yes-record = Record { $name }’s yes
quickwin-yes-record-part = Record a yes: { $part }
quickwin-yes-title = { $part }: who says yes to this plan?
quickwin-yes-about = To the plan as it stands now. The next change takes the yes away.
quickwin-yes-by = Name
quickwin-yes-go = Says yes
quickwin-open-required = { $gate } asks for a task: “{ $task }”.
quickwin-open-person-confirms = It is not said what a person confirms, and who.
quickwin-open-owner = Nobody makes it happen yet.
quickwin-open-sponsor = Nobody pays and decides yet.
quickwin-open-tasks = No task yet.
quickwin-open-task-owners = { $count ->
    [one] 1 task has nobody who does it.
   *[other] { $count } tasks have nobody who does them.
}
quickwin-open-measures = Nothing is measured yet.
quickwin-open-baseline = Today’s figure for “{ $measure }”. If none exists before launch, write 0 or leave it out.
quickwin-open-target = The target for “{ $measure }”.
quickwin-open-rules = It is not said when it goes on and when it stops.
quickwin-open-rule-number = “{ $name }” has no number yet.
quickwin-open-mode = How it runs is not chosen. The plan may start without.
quickwin-open-risks = { $count ->
    [one] 1 risk is not covered.
   *[other] { $count } risks are not covered.
}
quickwin-open-left = { $name } has left.
quickwin-open-owner-yes = { $name }’s yes. Until then this is a draft.
quickwin-open-owner-yes-nobody = The owner’s yes. Until then this is a draft.
quickwin-open-sponsor-yes = { $name }’s yes. Until then this is a draft.
quickwin-open-sponsor-yes-nobody = The sponsor’s yes. Until then this is a draft.
step-add-plan-tasks = { $count ->
    [one] Put a task into the plan of “{ $subject }”
   *[other] Put { $count } tasks into the plan of “{ $subject }”
}
step-edit-plan-task = Changed a task of “{ $subject }”
step-remove-plan-task = Took a task of “{ $subject }” out
step-edit-plan = Wrote on the plan of “{ $subject }”
step-confirm-plan = { $count ->
    [0] Took a yes to the plan of “{ $subject }” back
   *[other] The plan of “{ $subject }” got a yes
}
step-ask-about-plan = { $count ->
    [0] Read what the room suggested for the plan of “{ $subject }”
   *[other] Asked the room about the plan of “{ $subject }”
}
step-take-plan-suggestion = Took a suggestion over into the plan of “{ $subject }”
step-suggest-for-plan = Somebody suggested something for a plan
problem-task-circle = These would wait for each other: { $way }.
    .hint = Take one of these steps out.
problem-task-required = { $gate } was answered with yes and asks for this task.
    .hint = Leave it out with a reason instead.
problem-target-worse = The target is worse than today.
    .hint = Change the target, today’s figure, or which way is good.
problem-stop-inside-go = The same number would go on and stop.
    .hint = Keep the two sides apart.
problem-rule-without-number = No rule says with a number when it goes on.
    .hint = Write that number first, then say yes.
problem-nobody-confirms = X5 was answered with yes: a person has to confirm.
    .hint = Say what that person confirms, and who it is.


### Quick-win plans in files
sheet-plans-title = Plans
sheet-plans-note = Working days; weekends are left out. Who: a name, or the parts that do it.
sheet-plan-place = No.
sheet-plan-stage = Stage
sheet-plan-from = From
sheet-plan-to = To
sheet-plan-day = day { $day }
sheet-plan-people = Who stands behind it
sheet-plan-time = How long it takes
sheet-plan-rules = Go or stop
sheet-plan-yes = Who said yes
sheet-plan-tasks = Tasks
sheet-plan-of = { $name }: { $said }
sheet-plan-measure = { $name }: today { $today }, target { $target }
sheet-plan-to-fill = (to fill in)
sheet-plan-how = { $told }. { $how }
sheet-plan-within = (Counted within { $days } days.)
sheet-plan-draft = A draft: its owner and its sponsor have not both said yes.
sheet-plan-draft-of = The plan of “{ $title }” is a draft: its owner and its sponsor have not both said yes.
deck-plan = Plan: { $title }
deck-plan-draft = Plan (draft): { $title }
export-part-plans = Quick-win plans
export-part-empty-plans = none written down

### The register of risks in files
sheet-risks-title = Risks and controls
sheet-risk = Risk
sheet-risk-here = What would happen
sheet-risk-likelihood = How often
sheet-risk-impact = How bad
sheet-risk-controls = What is done about it
sheet-risk-evidence = What shows that it works
sheet-risk-no-concern = Does not concern this use case: { $reason }
sheet-risks-confirmed = “{ $title }”: { $by } confirmed on { $date } that nothing is missing.
sheet-risks-unanswered = “{ $title }”: not answered yet: { $names }.
sheet-risks-gate = “{ $title }”: { $gate } asks for a control that somebody answers for; there is none yet.
deck-risks = Each risk has a control, or says that it has none

### Handing over
export-zip = For the client
export-zip-about = everything in one file
export-json-about = the data, to come in again
export-both-folders = Both languages, a folder each.
export-part-risks = Risks and controls
export-part-empty-risks = none written down

### Model of a lighthouse
plan-model = Model
plan-validate = Validate
keys-plan-model = Model of the plan
keys-plan-validate = Pilot of the plan
model-of = Model choice · { $domain } · { $title }
model-lead-nobody = Nobody is compared yet.
model-lead-none-listed = No candidate meets everything that is asked.
model-lead-no-cases = Collect 20 to 50 real cases first.
model-lead-judging = { $given } of { $asked } verdicts are in; the names come with the last one.
model-lead-none-passes = Nobody passes; { $name } comes nearest with { $usable } of { $of } usable.
model-lead-take = Take { $name }: { $usable } of { $of } usable
model-why-no-cases = What makers promise says little about your cases. Nothing is scored before somebody has judged.
model-why-judging = Until then no counts are shown either, so that nobody judges with a favourite in mind.
model-why-none-listed = Not known is not met: ask the vendors, or ask for less.
model-why-none-passes = Take the best and a person reviews every answer, or stop.
model-why-alone = Nobody else on the list passes beside { $name }.
model-why-better = { $name } comes next: the two differ on { $differ } of { $cases } cases, and { $wins } to { $losses } decides.
model-why-equal = { $name } is as good on { $cases } cases: the two differ on { $differ }, and { $wins } to { $losses } decides nothing.
model-why-same = { $name } is as good: the same cases were usable.
model-years-same = A year of tokens costs about { $year } with either, so{" "}
model-years = A year of tokens costs about { $first } and { $other }, so{" "}
model-decides-performance = performance decides.
model-decides-ease = ease of use decides.
model-decides-cost = the lower bill decides.
model-decides-nothing = nothing decides: either will do.
model-flip-none = No single weight, price or requirement would change that.
model-flip-weight = Only if { $dimension } counted { $to } instead of { $from } of 100 would { $leader } lead.
model-flip-dearer = Only at { $times } times the price of { $name } would { $leader } lead.
model-flip-cheaper = Only if { $name } cost a { $times }th of its price would { $leader } lead.
model-flip-requirement = If “{ $name }” were not asked for, { $leader } would lead.
model-true-rate = truly { $from }–{ $to } of 100
model-dimension-performance = performance
model-dimension-ease = ease of use
model-dimension-cost = cost
model-hard = 1 Hard requirements
model-hard-about = not known is not met
model-hard-what = What is asked
model-hard-add = Ask for more…
model-asks-of = How much of “{ $name }” is asked
model-asks-not = Do not ask for “{ $name }”
model-asks-context = tokens, our longest case
model-asks-latency = seconds to the first words
model-asks-volume = calls an hour
model-why-of = Why “{ $name }” is asked
model-why-empty = why?
model-listed = On the list?
model-listed-yes = yes
model-listed-until-read = until read: no
model-listed-no = no
model-state-met = met
model-state-not-met = not met
model-state-not-known = not known, so not met
model-state-to-read = somebody has to read it first
model-not-known = not known
model-yes = yes
model-no = no
model-open = open
model-closed = closed
model-seconds = { $number } s
model-residency-anywhere = anywhere
model-residency-region = our region
model-residency-own-rooms = our own rooms
model-modality-text = text
model-modality-picture = pictures
model-modality-scan = scans
model-modality-speech = speech
model-modality-video = video
model-cases-head = { $blind ->
    [yes] 2 On our own { $count } cases, blind
   *[no] 2 On our own { $count } cases
}
model-cases-none = 2 On our own cases
model-cases-then = then ease of use, then cost
model-cases-open = Cases ({ $count })
model-import = Import a table
model-kind-usual = usual
model-kind-rare = rare
model-kind-nasty = nasty
model-usable = Usable
model-usable-of = { $usable } of { $of }
model-hidden = hidden
model-not-tried = not tried
model-never = “Never” said
model-ease = Ease of use
model-ease-of = Ease of use of { $name }
model-ease-none = –
model-note-of = Why { $name } is as easy as that
model-note-empty = How much work is it to start, connect and keep?
model-year = Tokens a year
model-score = Score
model-ask = ask
model-without = without { $what }
model-pass = Pass: { $needed } of { $of } usable and nothing from the “never” list.
model-agreed = { $one } and { $other } agreed on { $count } of { $of }.
model-weights = Score:
model-weights-about = on 1 to 5; 5 is good, also for cost.
model-rate = Prices in another currency are converted at { $rate } CNY a USD, assumption of { $date }.
model-prices = 3 Price with its date
model-prices-about = per million tokens
model-price-edit = Price:
model-price-in-out = in / out, { $currency }
model-price-one = in and out not told apart, { $currency }
model-price-none = the catalogue has no price
model-price-no-source = nobody said where it comes from
model-price-from = { $source }, { $date }
model-price-old = older than a year
model-price-undated = no date
model-checked = checked
model-unchecked = unchecked
model-others = Other tasks of this use case
model-others-about = each has its own model
model-task-open = no model yet
model-task-cases = { $count ->
    [one] one case of our own
   *[other] { $count } cases of our own
}
model-task-no-cases = no cases yet
model-task-suggested = by what the AI does here
model-task-chosen = chosen
model-task-not = open
model-task-add = Another task…
model-empty = Nobody is compared yet
model-empty-about = Choose from the catalogue, or write down a model of your own. Nothing is called, nothing is sent.
model-add = Add a candidate
model-add-title = Whom do you compare?
model-search = Find a model
model-search-none = No other model has these words.
model-catalogue = Models to choose from
model-take = Compare
model-own = A model of our own
model-close = Close
model-removed = { $name } is not compared any more
model-facts-of = What is known of { $name }
model-facts-about = What you leave open is not known, and not known is not met.
model-name = Model
model-maker = Maker or vendor
model-price = Price of a million tokens
model-price-in = In
model-price-out = Out
model-price-out-about = Left open: one price for both
model-currency = Currency
model-price-on = Date
model-price-source = Where the price comes from
model-price-checked = Read on the vendor’s own page
model-known = What is asked of models
model-licence = Licence
model-filed = Filing number in mainland China
model-number-context = Context in tokens
model-number-latency = Seconds to the first words
model-number-volume = Calls an hour that are promised
model-fact-open-weights = Open weights
model-fact-licence-fits = Licence read, and it fits
model-fact-fine-tuning = Can be trained further
model-fact-private-hosting = Runs in our own rooms
model-fact-support = Support within a promised time
model-wrong-number = A number of 0 or more, or nothing.
model-wrong-price = Without a price for what goes in there is none for what comes out.
model-wrong-date = A year, a month or a day, such as 2026-11-30.
model-remove = Do not compare
model-restore = As it ships
model-keep = Keep
model-cases-title = { $count ->
    [0] Our own cases
    [one] One case of our own
   *[other] { $count } cases of our own
}
model-cases-about = Table: a column with what goes in, one with what is right, one for each model with usable, rework or unusable; “never” where it said what must never be said. A model’s name with “2” is the second judge, with “answer” what it said.
model-cases-list = Own cases
model-cases-empty = No cases yet. Write one, or import a table.
model-cases-page = { $from } to { $to } of { $all }
model-cases-before = Before
model-cases-after = Next
model-blind = Names hidden until all are judged
model-hidden-until = { $given } of { $asked } verdicts are in. The answers have another order in each case.
model-judge = Judge { $number }
model-judging-as = You judge as
model-case = Case { $number }
model-case-add = Write a case
model-case-edit = Change
model-case-keep = Keep the case
model-case-remove = Remove case { $number }
model-case-removed = Removed a case
model-case-input = What goes in
model-case-expected = What is right, and what must be in it
model-case-never = What must never be said
model-case-kind = How often it comes
model-right = Right: { $text }
model-must-not = Never: { $text }
model-answer = Answer { $letter }
model-answer-elsewhere = The answer itself is kept elsewhere
model-verdict-of = Verdict on { $name }, case { $number }
model-verdict-none = not judged
model-verdict-usable = usable
model-verdict-rework = usable after rework
model-verdict-unusable = not usable
model-said-never = said what must not be
model-brought = { $count ->
    [one] One case came in.
   *[other] { $count } cases came in.
}
model-brought-not = { $count ->
    [one] One row did not: { $rows }.
   *[other] { $count } rows did not: { $rows }.
}
model-brought-unread = { $count ->
    [one] One cell was passed over: { $cells }.
   *[other] { $count } cells were passed over: { $cells }.
}
model-brought-unknown = { $count ->
    [one] One column is about none of the candidates: { $columns }.
   *[other] { $count } columns are about none of the candidates: { $columns }.
}
model-cell = { $column } in row { $row }
model-record = Record the choice
model-record-title = Which model is it?
model-record-about = It stands with the name of whoever chose, and can be taken back.
model-record-by = Who chooses
model-record-why = Why, in one line
model-chosen = { $name }, chosen by { $by }, { $when }
model-chosen-back = Take it back
table-column-input = with what goes in
table-column-expected = with what is right
table-column-week = with weeks
table-column-value = with values
step-put-own-model = Wrote down what is known of { $subject }
step-remove-own-model = Took away what was written about { $subject }
step-put-model-choice = Changed the comparison of models for “{ $subject }”
step-remove-model-choice = Took a task of “{ $subject }” out
step-record-model = { $count ->
    [0] Took back the model of “{ $subject }”
   *[other] Recorded the model of “{ $subject }”
}
step-put-model-tests = { $count ->
    [one] Wrote a case for “{ $subject }”
   *[other] Wrote { $count } cases for “{ $subject }”
}
step-remove-model-tests = { $count ->
    [one] Removed a case of “{ $subject }”
   *[other] Removed { $count } cases of “{ $subject }”
}
step-judge-model-test = Judged an answer for “{ $subject }”
problem-date-unreadable = This is no date.
    .hint = Write a year, a month or a day, such as 2026-11-30.

### What was proved, in deliverables: models that were tried, pilots that were measured
models-title = Models
models-task = Kind of task
models-word = In a word
models-word-take = take it
models-word-passes = passes
models-word-fails = does not pass
models-word-out = not on the list
models-truly = Truly, of 100
models-price-state = Price checked
models-found = “{ $title }”, { $task }: { $found }
models-weights = Score: performance { $performance }, ease of use { $ease }, cost { $cost }; on 1 to 5, 5 is good, also for cost.
models-note-asked = ✓ meets what is asked; ✗ does not, or nobody knows; ? somebody has to read it first. Not known is not met.
models-note-truly = Truly, of 100: where the rate of usable answers would lie on very many cases, with 95 % confidence (Clopper-Pearson). Prices are those of the date beside them.
pilots-title = Pilots
pilots-before = Before
pilots-week = Week
pilots-reached = Target reached
pilots-headline = { $word }. { $found }
pilots-in-unit = { $name } ({ $unit })
pilots-recorded = { $by }, { $when }
pilots-earlier = Reopened since
pilots-last-weeks = The last ten weeks; all of them are in the workbook.
export-part-models = Models that were compared
export-part-empty-models = nobody is compared
export-part-pilots = Pilots
export-part-empty-pilots = nothing is measured yet

### Pilot of a lighthouse
pilot-of = Validate · { $title }
pilot-lead-nothing = Nothing has been measured yet.
pilot-lead-no-target = { $count ->
    [one] One week is measured, and nobody has said what is to be reached.
   *[other] { $count } weeks are measured, and nobody has said what is to be reached.
}
pilot-lead-all = { $of ->
    [one] The target is reached.
   *[other] All { $of } targets are reached.
}
pilot-lead-some = { $reached } of { $of } targets are reached.
pilot-lead-none = { $of ->
    [one] The target is not reached yet.
   *[other] None of { $of } targets is reached yet.
}
pilot-fact-nothing = A value a week is enough: what it was of, and of how many.
pilot-fact-no-target = Today’s figure and the target stand in the plan.
pilot-fact-right = { $held } of { $of } answers that were looked at were right.
pilot-fact-explained = In { $held } of { $of } people could see why.
pilot-fact-incidents = { $count ->
    [one] One thing went wrong.
   *[other] { $count } things went wrong.
}
pilot-fact-missing = { $count ->
    [one] One week is missing.
   *[other] { $count } weeks are missing.
}
pilot-series-empty = not measured yet
pilot-series-latest = { $value } now
pilot-series-not-yet = { $value } now, target { $target }: not there yet
pilot-series-above = At { $target } or above since week { $week }
pilot-series-below = At { $target } or below since week { $week }
pilot-series-of = { $name } by week: { $standing }
pilot-target = target { $value }
pilot-before = before { $value }
pilot-week = Week { $week }
pilot-weeks = weeks { $from } to { $to }
pilot-gaps = Not measured: { $weeks }
pilot-point = Week { $week }: { $value }
pilot-point-of = { " " }of { $of }
pilot-series-more = More for “{ $name }”
pilot-forget = Remove week { $week } of “{ $name }”
pilot-forgot = Removed week { $week } of “{ $name }”
pilot-enter = Enter a week
pilot-enter-title = What was measured in a week
pilot-enter-about = What you leave open is not measured. A week has one value.
pilot-week-of = Week of the pilot
pilot-measure-new = Another measure
pilot-measure-usual = Measured
pilot-value = Value
pilot-value-of = Of how many
pilot-keep = Keep
pilot-wrong-week = The week is a whole number.
pilot-wrong-number = A value is a number.
pilot-wrong-of = Of how many is a whole number.
pilot-wrong-name = What was measured needs a name.
pilot-wrong-count = A whole number of 0 or more, or nothing.
pilot-wrong-held = No more can hold than were looked at.
pilot-taken = Week { $week } has a value already.
pilot-taken-hint = Keep it, or let the new one take its place.
pilot-replace = Replace
pilot-replace-title = Do the new values take the place of the old ones?
pilot-replace-about = Some weeks have a value already, and a week has one. Nothing has come in yet.
pilot-replace-not = Keep the old ones
pilot-import = Import a table
pilot-brought = { $count ->
    [one] One value came in.
   *[other] { $count } values came in.
}
pilot-empty = Not measured yet
pilot-empty-about = Enter the values of a week, or import a table: a column of weeks, and one for each measure.
pilot-notes = What people saw
pilot-notes-about = who looked at answers, and at how many
pilot-notes-empty = Nobody has written anything yet.
pilot-note-add = Write a note
pilot-note-edit = Change
pilot-note-remove = Remove the note
pilot-note-removed = Removed a note
pilot-note-title = What did somebody see?
pilot-note-about = Look at a sample of answers: were they right, and can one see why?
pilot-note-what = About
pilot-note-kind-review = Review: is it right?
pilot-note-kind-explainability = Explainability: can one see why?
pilot-note-kind-incident = Incident: it went wrong
pilot-note-text = What was seen
pilot-note-sample = Answers looked at
pilot-note-held = Of these held
pilot-note-by = Who looked
pilot-sample = { $of } looked at
pilot-sample-held = { $held } of { $of } held
pilot-word-go = Go
pilot-word-change = Change
pilot-word-stop = Stop
pilot-recorded = Recorded, { $when }
pilot-by = by { $by }
pilot-by-with = by { $by }. In the room: { $present }
pilot-why = Why
pilot-stays = Stays in force
pilot-next = What comes next
pilot-lines = One line each
pilot-open = Not decided yet
pilot-open-about = Go, change or stop: with reasons, and by name.
pilot-review-on = It is looked at again on { $when }.
pilot-rules = Agreed in the plan
pilot-reopened = Reopened by { $by }, { $when }.
pilot-not-undone = A record is not undone. It can be reopened; both entries stay in the history.
pilot-record = Record go or stop
pilot-verdict-title = Does it go on?
pilot-verdict-about = It is signed as the decision record that holds from now on, with its review date.
pilot-verdict-word = In one word
pilot-what = What exactly
pilot-what-go = “{ $title }” goes on.
pilot-what-change = “{ $title }” goes on, but otherwise.
pilot-what-stop = “{ $title }” stops.
pilot-verdict-by = Who says so
pilot-verdict-present = Who was in the room
pilot-verdict-owner = Who makes it happen
pilot-verdict-days = Looked at again after days
pilot-verdict-go = Sign it
pilot-reopen = Reopen
pilot-reopen-title = Who opens it again?
pilot-reopen-about = The record stays as it was signed; another one can be signed after it.
step-put-measured = { $count ->
    [one] Wrote a value down for “{ $subject }”
   *[other] Wrote { $count } values down for “{ $subject }”
}
step-remove-measured = { $count ->
    [one] Removed a value of “{ $subject }”
   *[other] Removed { $count } values of “{ $subject }”
}
step-put-pilot-note = Wrote a note on the pilot of “{ $subject }”
step-remove-pilot-note = Removed a note on the pilot of “{ $subject }”
step-decide-pilot = Decided whether “{ $subject }” goes on
step-reopen-pilot = Opened the verdict on “{ $subject }” again
problem-week-taken = Week { $week } has a value already.
    .hint = Keep it, or let the new value take its place.
step-write-slide = Changed the words of a slide
step-leave-slide-out = { $count ->
    [0] Put a slide into the deck again
   *[other] Left a slide out of the deck
}
deck-second-round = What the second round changed
deck-money = { $count ->
    [one] What it costs and brings: { $back ->
        [one] the money is back within three years
       *[other] the money is not back within three years
    }
   *[other] What { $count } use cases cost and bring: { $back } pay back within three years
}
export-part-second-round = What the second round changed
export-part-empty-second-round = there was one round
export-part-money = { $count ->
    [one] Money of 1 use case
   *[other] Money of { $count } use cases
}
export-part-empty-money = nobody put in a figure
shift-title = Second round
shift-note = Points of the scale. Only criteria that three or more people rated in both rounds; nobody is named.
shift-finding = { $closer } of { $total } rated points stand closer together after the second round, { $wider } further apart; the middle moved in { $moved }.
shift-median-before = Median before
shift-median-now = Median now
shift-spread-before = Middle half before
shift-spread-now = Middle half now
shift-moved = People who moved
shift-furthest = Furthest step
shift-rank-before = Rank before
shift-rank-now = Rank now
money-list-title = Money
money-list-once = Paid once
money-list-running = Running cost a year
money-list-benefit = Benefit a year
money-list-net = Net value, 3 years
money-list-net-low = P10
money-list-net-high = P90
money-list-payback = Months to pay back
money-list-within = Back within 12 months, of 100
money-list-never = Not within 36, of 100
money-list-mode = Runs as
money-list-note = All in { $currency } of { $year }, from likely values; ranges and counts from 10,000 draws. A cell without months: not back within 36.
moneysheet-name = Money { $number }
moneysheet-about = All in { $currency } of { $year }. Change what is lit; everything else follows. Month 0 is what is paid once, 36 months of use follow.
moneysheet-about-preview = Every figure that goes in as a cell, and formulas for calls, tokens, cost by mode, the cash flow month by month, net value, return and payback.
moneysheet-driver = What goes in
moneysheet-unit = Unit
moneysheet-low = Low
moneysheet-likely = Likely
moneysheet-high = High
moneysheet-origin = Where from
moneysheet-assumed = assumption that nobody checked here
moneysheet-typed = typed in the workshop
moneysheet-modes = Five ways to run it, a year
moneysheet-people = Full-time people who keep it running
moneysheet-calls = Calls
moneysheet-tokens-in = Tokens in
moneysheet-tokens-out = Tokens out
moneysheet-token-cost = Tokens
moneysheet-hosting = Index, training, GPUs
moneysheet-computing = Computing
moneysheet-upkeep = Upkeep by people
moneysheet-review = Review by people
moneysheet-running = Running cost
moneysheet-own-mode = It runs as number
moneysheet-year = A full year
moneysheet-time-saved = Saved time
moneysheet-time-realised = Of it counts
moneysheet-other-benefit = Errors avoided, margin
moneysheet-benefit = Benefit
moneysheet-fixed = Cost whatever the use
moneysheet-variable = Cost that grows with use
moneysheet-once-days = Person-days, once
moneysheet-once = Paid once
moneysheet-result = 36 months
moneysheet-net = Net present value
moneysheet-rate = Return a year (IRR)
moneysheet-payback = Months to pay back
moneysheet-roi = Return on cost (ROI)
moneysheet-total-benefit = All benefits
moneysheet-total-cost = All costs
moneysheet-even = Adoption at which nothing is lost
moneysheet-drawn = 10,000 draws
moneysheet-drawn-about = Drawn by Pharos when the file was written. These are numbers: they do not follow the cells.
moneysheet-later = later
moneysheet-within = Back within 12 months, of 100
moneysheet-never = Not within 36 months, of 100
moneysheet-month = Month
moneysheet-level = Level
moneysheet-flow = Cash flow
moneysheet-sum = So far
moneysheet-factor = Discount
moneysheet-present = Present value
slides-in = In the deck
slides-out = left out
slides-name-cover = Cover
slides-name-finding = Finding
slides-name-matrix = Matrix
slides-name-ranking = Ranking
slides-name-lighthouse = Lighthouse
slides-name-plan = Plan
slides-name-models = Models
slides-name-pilot = Pilot
slides-name-disagreement = Disagreement
slides-name-second-round = Second round
slides-name-robustness = How firm
slides-name-gates = Gates
slides-name-risks = Risks
slides-name-money = Money
slides-name-roadmap = Roadmap
slides-name-registers = Registers
slides-name-next = Next steps
slides-name-method = Method
slides-name-ideas = Ideas
slides-editable-chart = editable chart
slides-which = Slide { $number }
slides-which-out = Left out
slides-title = What the title says
slides-title-about = A title says a finding. Empty: what the figures say.
slides-notes = What to say
slides-notes-about = Goes into the notes, not onto the slide. A line each.
slides-appendix-about = The pages of the appendix share this title, each with its number; they go in or out together.
slides-said = The figures say: { $words }
slides-changed = The figures say something else by now: { $words }
slides-say-again = Take what the figures say
slides-speak = Speaker’s notes
slides-speak-about = What to say, in the notes of each slide
slides-keys = { "←" } { "→" } slides, Space in or out, Delete out
slides-grid = All slides
slides-checks = Checked on the slides
slides-check-fonts-ok = Every character has a font
slides-check-fonts = { $count ->
    [one] 1 character has no font: { $characters }
   *[other] { $count } characters have no font: { $characters }
}
slides-check-cut-ok = No text is cut
slides-check-cut = { $count ->
    [one] Text is cut on slide { $slides }
   *[other] Text is cut on slides { $slides }
}
slides-check-names-ok = No rater’s name is on a slide
slides-check-names = Names of people who rated: { $names }
slides-check-name = { $name } (slide { $slides })
slides-check-names-wanted = Names are in, as you chose
slides-template = Client’s template
slides-template-none = Ours. Choose a .potx or .pptx.
slides-template-found = { $file }, { $found } of { $all } layouts found
slides-template-choose = Choose
slides-template-change = Change
slides-template-confirm-title = Which layout is for what?
slides-template-confirm-about = { $file }. Asked once; the next time this file is known.
slides-template-confirm = Use these
slides-template-other = Another file
slides-template-ours = Our own again
slides-template-proposed = a proposal, not confirmed
slides-template-preview = { $count ->
    [0] On the client’s master, as slides will be saved. Only the letters are ours here.
    [one] On the client’s master, as slides will be saved. Only the letters are ours here, and one shape of the master is not drawn.
   *[other] On the client’s master, as slides will be saved. Only the letters are ours here, and { $count } shapes of the master are not drawn.
}
slides-kind-cover = Cover
slides-kind-finding = Findings in words
slides-kind-matrix = Matrix
slides-kind-table = Tables
slides-kind-lighthouse = A lighthouse
slides-kind-method = Method
export-missing-in = in the { $language } file
slides-edit = Edit slides

### Roadmap
step-add-roadmap-items = { $count ->
    [one] Put “{ $subject }” on the roadmap
   *[other] Put { $count } items on the roadmap
}
step-edit-roadmap-item = { $count ->
    [one] Changed “{ $subject }” on the roadmap
   *[other] Changed { $count } items on the roadmap
}
step-move-roadmap-item = { $count ->
    [one] Moved “{ $subject }” on the roadmap
   *[other] Moved “{ $subject }” and what waits for it
}
step-leave-conflict-standing = { $count ->
    [0] Took back that a conflict of “{ $subject }” stands
   *[other] Left a conflict of “{ $subject }” standing
}
step-remove-roadmap-item = Took “{ $subject }” off the roadmap
step-set-roadmap-frame = Changed the stages of the roadmap
step-keep-roadmap-days = Kept the days of the roadmap as “{ $subject }”
step-forget-roadmap-days = Forgot the days kept as “{ $subject }”
step-swap-roadmap-days = Swapped the roadmap with the days kept as “{ $subject }”
step-sign-roadmap = { $count ->
    [0] Took the signature under the roadmap back
   *[other] Signed the roadmap
}
problem-item-ends-first = It would end before it begins.
    .hint = Choose a later end, or an earlier beginning.
problem-two-owners = This names two people.
    .hint = Name the one who makes it happen. Others can still help.
roadmap-sub = { $count ->
    [0] Roadmap
    [one] One item, three stages
   *[other] { $count } items, three stages
}
roadmap-of = { $count ->
    [one] Roadmap with one item
   *[other] Roadmap with { $count } items
}
roadmap-panel = What is in the way, and what comes next
roadmap-view = How the roadmap is shown
roadmap-view-chart = Chart
roadmap-view-table = Table
roadmap-hint = Drag either end, or use the arrow keys day by day
roadmap-add = Add an item
roadmap-to-export = Go to Export
roadmap-empty = Nothing on the roadmap yet
roadmap-empty-about = Lighthouses come first, in the pilot stage. What they stand on, and what follows from them, is added around them.
roadmap-place = { $count ->
    [one] Place the lighthouse
   *[other] Place { $count } lighthouses
}
roadmap-placed = { $count ->
    [one] The lighthouse is on the roadmap
   *[other] { $count } lighthouses are on the roadmap
}
roadmap-stage-pilot = Pilot
roadmap-stage-plan = Plan
roadmap-stage-scale = Scale
roadmap-over-pilot = Pilots are over
roadmap-over-plan = Planning is over
roadmap-over-scale = All stages are over
roadmap-left = { $count ->
    [one] { $stage } has one item left
   *[other] { $stage } has { $count } items left
}
roadmap-far = { $over }, { $next }
roadmap-no-conflict = nothing is in the way
roadmap-one-conflict = two items are in each other’s way
roadmap-one-person = only { $name } is in two places at once
roadmap-conflicts = { $count ->
    [one] one conflict
   *[other] { $count } conflicts
}
roadmap-finding = { $far }; { $conflicts }
roadmap-finding-bare = On the roadmap { $conflicts }
roadmap-lane-lighthouses = Lighthouses and roll-outs
roadmap-lane-enablers = Enablers
roadmap-lane-next = Next wave
roadmap-lane-big-bets = Big bets
roadmap-lane-decisions = Decisions
roadmap-kind-lighthouse = Lighthouse
roadmap-kind-roll-out = Roll-out
roadmap-kind-big-bet = Big bet
roadmap-kind-try = Something tried
roadmap-kind-enabler = Enabler
roadmap-kind-decision = Decision
roadmap-kind-milestone = Milestone
roadmap-state-open = not started
roadmap-state-working = under way
roadmap-state-done = done
roadmap-sign-lighthouse = Lighthouse
roadmap-sign-roll-out = Roll-out
roadmap-sign-big-bet = Big bet
roadmap-sign-enabler = Enabler
roadmap-sign-critical = Critical path
roadmap-sign-milestone = Milestone
roadmap-sign-open = Not started
roadmap-sign-working = Under way
roadmap-legend = What the signs mean
roadmap-day = Day { $day }
roadmap-today = Today, day { $day }
roadmap-days = Day { $from } to { $to }
roadmap-critical = Critical path
roadmap-critical-about = { $count ->
    [one] one step, done on day { $day }
   *[other] { $count } steps, done on day { $day }
}
roadmap-coming = Next milestones
roadmap-nothing-coming = Nothing is left to come.
roadmap-stage-ends = { $stage } ends
roadmap-conflict = Conflict
roadmap-clear = Nothing is in the way.
roadmap-conflict-person = { $name } in two places: day { $from }–{ $to }
roadmap-conflict-component = “{ $component }” twice: day { $from }–{ $to }
roadmap-conflict-early = “{ $title }” too early: day { $from }–{ $to }
roadmap-early = “{ $first }” is done on day { $ends }; “{ $second }” needs it and begins on day { $begins }.
roadmap-together = “{ $first }” goes on until day { $ends }; “{ $second }” begins on day { $begins }.
roadmap-stands = Left standing: { $reason }
roadmap-left-standing = Left standing
roadmap-leave = Leave standing
roadmap-leave-back = Take back
roadmap-by-days = { $days ->
    [one] Move by one day
   *[other] Move by { $days } days
}
roadmap-other-person = Another person
roadmap-then = Moved: done on day { $end }, nothing else moves.
roadmap-then-along = { $count ->
    [one] Moved: done on day { $end }; this moves too: { $titles }
   *[other] Moved: done on day { $end }; { $count } more move: { $titles }
}
roadmap-conflict-of = Conflict { $place } of { $count }
roadmap-next-conflict = Next conflict
roadmap-reason-title = Why does this stand?
roadmap-reason = The reason, in one line
roadmap-person-title = Who else can do “{ $title }”?
roadmap-person-about = One person makes it happen. Others can still help.
roadmap-gates = What must be true
roadmap-gates-edit = Stages
roadmap-gate = { $met } of { $count }
roadmap-gate-open = nothing said yet
roadmap-edit = Edit
roadmap-edit-title = An item of the roadmap
roadmap-add-title = A new item
roadmap-title = What is done
roadmap-what = Kind
roadmap-in-stage = Stage
roadmap-state = How far it is
roadmap-start = From day
roadmap-end = To day
roadmap-owner = Who makes it happen
roadmap-nobody = nobody
roadmap-use-case = Use case
roadmap-no-use-case = None
roadmap-component = Works on
roadmap-component-about = A component that several share: only one item at a time can work on it.
roadmap-needs = Waits for
roadmap-needs-add = Add what has to be done before
roadmap-needs-not = Does not wait for “{ $title }”
roadmap-take-along = { $count ->
    [one] What waits for it goes along
   *[other] The { $count } that wait for it go along
}
roadmap-keep = Keep
roadmap-remove = Take off the roadmap
roadmap-removed = Took “{ $title }” off the roadmap
roadmap-column-number = No.
roadmap-wrong-day = A day is a whole number from 0 to { $last }.
roadmap-wrong-end = It would end before it begins.
roadmap-move = Move
roadmap-later = A week later
roadmap-sooner = A week sooner
roadmap-start-later = Begin a week later
roadmap-start-sooner = Begin a week sooner
roadmap-end-later = End a week later
roadmap-end-sooner = End a week sooner
roadmap-moves-alone = Nothing else would move. Enter keeps it, Escape gives it up.
roadmap-moves-along = { $count ->
    [one] One waits for it and would move: { $titles }
   *[other] { $count } wait for it and would move: { $titles }
}
roadmap-along-more = { $count ->
    [one] { $titles } and one more
   *[other] { $titles } and { $count } more
}
roadmap-keep-along = { $count ->
    [one] Take it along
   *[other] Take all { $count } along
}
roadmap-keep-alone = Only this one
roadmap-give-up = Leave it
roadmap-connect = What waits for it …
roadmap-drawing = What begins once “{ $title }” is done? Click it, or go there with ↑ ↓ and press Enter. Escape gives up.
roadmap-connected = “{ $second }” waits for “{ $first }”
roadmap-disconnected = “{ $second }” no longer waits for “{ $first }”
roadmap-stages-title = Stages and what must be true
roadmap-stages-about = Stages may overlap. What must be true is looked at before a stage is left; a person ticks it.
roadmap-day-zero = Date of day 0
roadmap-today-is = Today is day
roadmap-today-about = As long as day 0 has no date.
roadmap-must-be-true = Before it is left, this must be true:
roadmap-met = “{ $text }” is true
roadmap-condition = Condition { $place } of { $stage }
roadmap-condition-not = Take “{ $text }” out
roadmap-condition-add = A condition
roadmap-often-verdict = Each lighthouse has its verdict: go on, change or stop
roadmap-often-carries = What it runs on carries ten times as many people
roadmap-often-money = The money is agreed, and who pays running cost
roadmap-often-rules = The rules of the regions where it will run are checked
roadmap-often-answers = Somebody answers for it in daily work
roadmap-often-monthly = Running cost and benefit are looked at every month
plan-tab-roadmap = Roadmap
keys-plan-roadmap = The roadmap
roadmap-signature = Signature
roadmap-unsigned = Nobody has signed the roadmap yet.
roadmap-sign = Sign
roadmap-sign-again = Sign again
roadmap-sign-title = Sign the roadmap
roadmap-sign-about = { $count ->
    [one] One item as it stands now. What changes later is counted beside the name.
   *[other] { $count } items as they stand now. What changes later is counted beside the name.
}
roadmap-sign-about-conflicts = { $conflicts ->
    [one] One conflict has no answer yet. Items as they stand now: { $count }. What changes later is counted beside the name.
   *[other] { $conflicts } conflicts have no answer yet. Items as they stand now: { $count }. What changes later is counted beside the name.
}
roadmap-sign-who = Who signs
roadmap-sign-back = Take back
roadmap-signed = { $name }, { $day }
roadmap-signed-changed = { $count ->
    [one] One item has changed since.
   *[other] { $count } items have changed since.
}
roadmap-scenario = To compare
roadmap-scenario-about = Keep the days as they are now, then move things: both stay side by side, and can be swapped.
roadmap-scenario-keep = Keep these days
roadmap-scenario-kept = Kept the days as “{ $name }”
roadmap-scenario-title = Keep the days to compare
roadmap-scenario-name = What they are called
roadmap-scenario-usual = As agreed
roadmap-scenario-show = Draw them as dotted lines
roadmap-scenario-swap = Swap
roadmap-scenario-forget = Forget
roadmap-days-later = { $count ->
    [one] one day later
   *[other] { $count } days later
}
roadmap-days-sooner = { $count ->
    [one] one day sooner
   *[other] { $count } days sooner
}
roadmap-begins = begins { $shift }
roadmap-ends = ends { $shift }
roadmap-differs-more = and { $count } more
roadmap-no-difference = All items lie on the days that were kept.
### The four registers

registers-sub = Registers, day { $day }
registers-tab-data = Data
registers-tab-technology = Technology
registers-tab-people = People
registers-tab-risk = Risk
registers-of-data = data
registers-of-technology = technology
registers-of-people = people
registers-of-risk = risk
registers-count = { $done } of { $all }
registers-nothing-waits = Nothing waits.
registers-held-one = “{ $first }” is open and holds up { $cases ->
    [1] { $of ->
        [big_bet] a big bet
        [quick_win] a quick win
       *[other] a use case
    }
   *[other] { $cases } { $of ->
        [big_bet] big bets
        [quick_win] quick wins
       *[other] use cases
    }
}
registers-held-two = Two open lines hold up { $cases ->
    [1] { $of ->
        [big_bet] a big bet
        [quick_win] a quick win
       *[other] a use case
    }
    [2] { $of ->
        [big_bet] two big bets
        [quick_win] two quick wins
       *[other] two use cases
    }
   *[other] { $cases } { $of ->
        [big_bet] big bets
        [quick_win] quick wins
       *[other] use cases
    }
}: “{ $first }” and “{ $second }”
registers-held-many = { $lines } open lines hold up { $cases ->
    [1] { $of ->
        [big_bet] a big bet
        [quick_win] a quick win
       *[other] a use case
    }
   *[other] { $cases } { $of ->
        [big_bet] big bets
        [quick_win] quick wins
       *[other] use cases
    }
}, first “{ $first }” and “{ $second }”
registers-empty = Nothing asked for yet
registers-empty-about = Start from a use case.
registers-empty-dark = Add a line that is for all, or light a use case where you decide and start from it.
registers-add = Add a line
registers-filter = Filter
registers-list = Lines of the register
registers-none-fit = No line fits the filter.
registers-head-need = What we need
registers-head-for = For
registers-head-state = State
registers-head-due = Due, day
registers-owner = Owner
registers-for-all = for all
registers-state-open = open
registers-state-working = under way
registers-state-done = done
registers-nobody = nobody
registers-no-day = no day
registers-late-overdue = overdue
registers-late-soon = soon
registers-edit = Change
registers-move-on = Next state
registers-own = Who owns it?
registers-remove = Take out
registers-removed = Taken out: “{ $need }”
registers-owner-title = Who owns “{ $need }”?
registers-owner-about = One person who has agreed to own it.
registers-owner-hint = One name: what two people own, nobody does.
registers-keep = Keep
registers-new-title = What must be there?
registers-edit-title = Change a line
registers-doing = What is being done
registers-doing-debt = Where it is debt, say what it costs for as long as it stays: “two days a month by hand”.
registers-for-all-hint = None chosen: it is for all.
registers-register = Register
registers-due = Due, days after the workshop
registers-due-hint = 0 is the day of the workshop.
registers-wrong-day = A whole number of days, please.
registers-wrong-number = A whole number, please.
registers-ready = Are we ready?
registers-ready-for = { $area }, for { $title }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
registers-ready-about = Choose the sentence that is true today.
registers-unanswered = not said
roomready-ask = Ask the room
roomready-ask-again = Ask again
roomready-close = Close and show
roomready-asked = { $answered } of { $seats } have answered everything. It is hidden until you close.
roomready-other = The room is being asked about { $area }. Asking here closes that.
roomready-chose = { $count ->
    [one] 1 person chose it
   *[other] { $count } people chose it
}
roomready-few = { $count ->
    [one] From the room: 1 answer, too few to show how they spread
   *[other] From the room: { $count } answers, too few of them on a sentence to show how they spread
}
roomready-room = From the room: median { $median }, the middle half from { $low } to { $high }
roomready-cannot = { $count ->
    [one] 1 can’t say
   *[other] { $count } can’t say
}
roomready-shape = Answers of the room, from sentence 1 to 5: { $counts }
roomready-take = Take over sentence { $level }
roomready-taken = Ours is the room’s
registers-needed-level = , needed { $level }
registers-now = now
registers-needed = needed
registers-enablers = Enablers
registers-enablers-about = built once, used again
registers-uses = { $count ->
    [one] use
   *[other] uses
}
registers-unlocks-nothing = unlocks nothing yet
registers-unlocks = unlocks { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
registers-lighthouses = { $count ->
    [one] 1 lighthouse needs it
   *[other] { $count } lighthouses need it
}
registers-days = { $days ->
    [one] 1 person-day
   *[other] { $days } person-days
}
registers-days-each = { $days } days a use
registers-more = More for “{ $name }”
registers-try = Try it on the matrix
registers-to-roadmap = Put on the roadmap
registers-on-roadmap = Stands on the roadmap
registers-placed = { $count ->
    [0] On the roadmap: “{ $name }”. Nothing there waits for it yet.
    [one] On the roadmap: “{ $name }”. One item there waits for it now.
   *[other] On the roadmap: “{ $name }”. { $count } items there wait for it now.
}
registers-offered = A low answer offers
registers-offer-effort = { $days } person-days, { $weeks } weeks, may lower { $criteria }
registers-take-up = Take up
registers-other = Take up another…
registers-own-enabler = One of our own
registers-own-enabler-about = Something that is built once, and that more than one use case can use.
registers-enabler-name = What is built once
registers-enabler-days = Person-days
registers-enabler-weeks = Weeks until it is there
registers-enabler-stage = Stage
registers-stage-pilot = Pilot
registers-stage-plan = Plan
registers-stage-scale = Scale
registers-lowers = Costs that a later rating may find lower
registers-enabler-for = Who uses it
registers-enabler-for-hint = None chosen: it unlocks nothing yet.
registers-try-title = If “{ $name }” were there
registers-try-about = { $criteria } one point lower for each use case that uses it. Tried only: no rating changes.
registers-try-lowers-nothing = It lowers no cost that this workshop rates by: nothing moves.
registers-try-matrix = Matrix with what would move
registers-try-moves = “{ $title }”: cost { $now } → { $then }, stays { $before }
registers-try-crosses = “{ $title }”: cost { $now } → { $then }, from { $before } to { $after }
registers-try-stays = “{ $title }” stays where it is, at cost { $now }
registers-try-unranked = Without a place on the matrix: { $names }
registers-try-close = Done
step-put-register-lines = { $count ->
    [one] Wrote “{ $subject }” in a register
   *[other] Wrote { $count } lines in the registers
}
step-remove-register-lines = { $count ->
    [one] Took “{ $subject }” out of a register
   *[other] Took { $count } lines out of the registers
}
step-answer-readiness = { $count ->
    [0] Took the answer on “{ $subject }” back
   *[other] Said which sentence is true: “{ $subject }”
}
step-ask-about-readiness = { $count ->
    [0] Closed what the room was asked about readiness: “{ $subject }”
   *[other] Asked the room about readiness: “{ $subject }”
}
step-readiness-from-seat = Somebody said how ready the company is
step-put-enabler = Wrote on the enabler “{ $subject }”
step-remove-enabler = Let the enabler “{ $subject }” go

### The roadmap and the registers, in deliverables and on the wall

roadmap-told-one = One conflict: { $what }
roadmap-told-many = { $count } conflicts, first: { $what }
roadmap-told-person = { $name } in two places, day { $from } to { $to }
roadmap-told-component = “{ $component }” is worked on twice, day { $from } to { $to }
roadmap-told-early = “{ $second }” begins before “{ $first }” is done, day { $from } to { $to }
roadmap-told-together = “{ $first }” and “{ $second }” need the same at once, day { $from } to { $to }
roadmap-told-stands = { $told } { $stands }

roadmaps-title = Roadmap
roadmaps-items = Items of the roadmap
roadmaps-note = Calendar days from day 0. Working days leave out weekends; holidays are not known here.
roadmaps-sheet-about = Change the coloured cells: ends, working days and dates follow.
roadmaps-days = Days
roadmaps-working-days = Working days
roadmaps-from-date = From
roadmaps-to-date = To
roadmaps-stage = { $name } { $done }/{ $count }
roadmaps-met = ✓ { $text }
roadmaps-not-met = Open: { $text }
roadmaps-clash = with { $number }: day { $from }–{ $to }
roadmaps-path = { $count ->
    [one] Critical path of one step, done on day { $day }: { $titles }
   *[other] Critical path of { $count } steps, done on day { $day }: { $titles }
}
roadmaps-more-conflicts = { $count ->
    [one] One more conflict is in the workbook.
   *[other] { $count } more conflicts are in the workbook.
}
roadmaps-more-items = { $count ->
    [one] One more item is in the workbook.
   *[other] { $count } more items are in the workbook.
}
trackings-title = Tracking
trackings-note = Effect is benefit less running cost, as finance counts it. What was paid once stands apart and is never spread over months; all in all is all effects less that. P10 to P90 is the band of the plan’s own ten thousand draws.
trackings-cost = Running cost
trackings-cost-low = Planned cost, P10
trackings-cost-high = Planned cost, P90
trackings-benefit = Benefit
trackings-benefit-low = Planned benefit, P10
trackings-benefit-high = Planned benefit, P90
trackings-benefit-of-time = Benefit of saved time
trackings-benefit-of-errors = Benefit of avoided errors
trackings-month = Month
trackings-cumulative = All in all
trackings-per-call = Cost a call
trackings-per-user = Cost a user
trackings-per-result = Cost an answer that helped
trackings-place = Outside the plan
trackings-alarms = Alarms
trackings-rang = What rang
trackings-threshold = Threshold
trackings-closed = Closed
trackings-open = open
trackings-closed-in = in month { $month }: { $what }
trackings-money = All in { $currency } of { $year }.
trackings-lever = Lever
trackings-levers = Cost levers
trackings-levers-note = What saves most a month comes first, worked out from the newest month.
trackings-saves = Saves a month
trackings-sheet = Tracking { $number }
trackings-sheet-about = Change the coloured cells: sums, effects and the cost of one of everything follow.
trackings-all = All
businesses-title = Business model
businesses-link = Link of the chain
businesses-note = Now and at the end of the plan: the more a machine does, the less people hold. What they still decide is said for every link.
businesses-watch = To be watched before it goes further
businesses-board = Decision of the board
businesses-board-said = { $by }, day { $day }
businesses-cases = Use cases
businesses-change = The business itself changes: from “{ $from }” to “{ $to }”
governances-title = Risk governance
governances-rules-of = Rules in force
governances-rule = How
governances-name = Rule
governances-since = From when
governances-concerns = Concerns use cases
governances-may-concern = May concern use cases
governances-controls = What detects
governances-policy-from = The policy holds from day { $day }.
governances-others = { $count ->
    [one] One more rule of these regions concerns no use case by what was answered.
   *[other] { $count } more rules of these regions concern no use case by what was answered.
}
registerlist-title = Registers
registerlist-register = { $name }: { $done } of { $all } done
registerlist-note = Due: days after the workshop.
registerlist-holds = Holds up
registerlist-question = About
registerlist-sentence = What is true today
registerlist-readiness = Readiness
registerlist-readiness-note = From 1 to 5; 5 is ready. Needed: the highest level that a waiting use case needs.
registerlist-unlocks = Unlocks
registerlist-per-hundred = Use cases for 100 person-days
registerlist-enablers-note = What is not there yet comes first, and what unlocks most for each person-day.
export-part-roadmap = Roadmap
export-part-empty-roadmap = nothing is on it yet
export-part-tracking = What lighthouses cost and bring
export-part-empty-tracking = no month was entered yet
export-part-governance = Risk governance
export-part-empty-governance = nothing was written yet
export-part-business = Business model
export-part-empty-business = no chain of work yet
export-part-registers = Registers and readiness
export-part-empty-registers = nothing stands in them yet

wall-road-none = Nothing on the roadmap yet
wall-road-none-about = It hangs here once something is on it.
wall-road-place = { $count ->
    [one] Roadmap, one item
   *[other] Roadmap, { $count } items
}
wall-road-days = day { $from } to { $to }
wall-road-far = done, { $working } under way
wall-road-next = Next, by day
wall-road-must = Must be true before it ends
wall-road-today = Today, day { $day }
wall-road-conflict = Conflict
wall-registers-title = Registers
wall-registers-none = Nothing asked for yet
wall-registers-none-about = What must be there before things can go on hangs here.
wall-registers-ask-data = How ready is our data?
wall-registers-ask-technology = How ready is our technology?
wall-registers-ask-people = How ready are our people?
wall-registers-ask-risk = How ready are we for the risks?
wall-registers-asked = Everybody answers alone, on their own device. Nobody sees an answer before it is closed.
wall-registers-answered = { $seats ->
    [one] of 1 has answered
   *[other] of { $seats } have answered
}
wall-registers-done = done
wall-registers-nothing = Nothing waits.
wall-registers-waiting = holds up “{ $name }”{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
wall-registers-due = due day { $day }
wall-closing-first = First: { $task }
doors-wall-roadmap = Roadmap
doors-wall-registers = Registers
roadmaps-present = Present
registerlist-present = Present
registerlist-print = Print all four
registerlist-printed = Saved: { $name }
plan-tab-tracking = Tracking
keys-plan-tracking = Tracking: what it really costs and brings
keys-plan-present = Present this plan
tracking-month-before = The month before
tracking-month-after = The month after
tracking-sub = Tracking: { $title }, { $count ->
    [0] no month yet
    [one] 1 month
   *[other] { $count } months
}
tracking-sub-day = Tracking, day { $day }: { $title }, { $count ->
    [0] no month yet
    [one] 1 month
   *[other] { $count } months
}
tracking-lead = { $benefit }, { $cost }
tracking-benefit-ahead = Benefit is ahead of plan
tracking-benefit-behind = Benefit is behind plan
tracking-benefit-far-behind = Benefit is below all that was planned
tracking-cost-within = cost is within it
tracking-cost-coming-down = cost is coming down to it
tracking-cost-above = cost is above it
tracking-brought = Month { $month } brought { $amount } more than it cost.
tracking-cost-more = Month { $month } cost { $amount } more than it brought.
tracking-back = At this pace the money is back in month { $month }; the plan said { $planned }.
tracking-back-unplanned = At this pace the money is back in month { $month }; the plan had no such month.
tracking-back-already = The money is back since month { $month }; the plan said { $planned }.
tracking-back-already-unplanned = The money is back since month { $month }; the plan had no such month.
tracking-back-never = At this pace the money does not come back; the plan said month { $planned }.
tracking-back-never-unplanned = At this pace the money does not come back, and the plan did not say so either.
tracking-empty = First figures after 30 days of use
tracking-empty-about = The band is what the plan expects. Enter the first month, or import a table.
tracking-cost = Running cost a month
tracking-benefit = Benefit a month
tracking-benefit-about = { $currency }, at { $share } realisation
tracking-effect = EBITDA effect
tracking-effect-about = benefit less running cost, as finance counts it
tracking-chart-cost = Running cost by month against the plan: { $told }
tracking-chart-benefit = Benefit by month against the plan: { $told }
tracking-chart-effect = EBITDA effect by month: { $told }
tracking-chart-band = the band of the plan alone
tracking-point = Month { $month }: { $value }
tracking-point-above = above the band
tracking-point-below = below the band
tracking-month = month { $month }
tracking-band-all = Inside the plan’s band every month.
tracking-band-out = { $count ->
    [one] Outside the plan’s band in month { $months }.
   *[other] Outside the plan’s band in months { $months }.
}
tracking-likely-above = { $of ->
    [one] { $above ->
        [0] Not above the likely line.
       *[other] Above the likely line.
    }
   *[other] Above the likely line in { $above } of { $of } months.
}
tracking-gaps = { $count ->
    [one] Nothing is known of month { $months }.
   *[other] Nothing is known of months { $months }.
}
tracking-users = { $planned } people planned, { $active } use it.
tracking-helped = { $now } of 100 answers helped.
tracking-helped-was = { $now } of 100 answers helped; it was { $was }.
tracking-sum = { $count ->
    [one] One month
   *[other] { $count } months
}: { $net }. Apart from it: { $once } once, { $planned } planned. Open: { $open }.
tracking-sum-back = { $count ->
    [one] One month
   *[other] { $count } months
}: { $net }. Apart from it: { $once } once, { $planned } planned. All of it is back, and { $more } more.
tracking-bill = The bill of month { $month }
tracking-bill-none = The bill of a month
tracking-bill-total = { $amount } { $currency }
tracking-bill-upkeep = Upkeep
tracking-bill-review = Review
tracking-bill-hosting = Hosting
tracking-bill-tokens = Tokens
tracking-bill-empty = Upkeep, review, hosting and tokens, as soon as there is a month.
tracking-bill-people = People who read and keep it up are { $share } of it.
tracking-bill-call = A call costs { $now }.
tracking-bill-call-was = A call costs { $now }; in month { $first } it was { $was }.
tracking-bill-user = { $now } for each person who uses it.
tracking-bill-result = { $now } for each answer that helped.
tracking-alarm-open = Alarm, month { $month }
tracking-alarm-closed = Alarm, month { $month }. Closed in month { $in }.
tracking-alarm-tokens = { $found } tokens a call.
tracking-alarm-cost = A call costs { $found }.
tracking-alarm-incident = { $found ->
    [one] Something went wrong that touches safety.
   *[other] { $found } things went wrong that touch safety.
}
tracking-alarm-past = It rings no longer: figures changed since.
tracking-rings-tokens = Tokens a call. Rings above { $above }, twice the plan.
tracking-rings-cost = Cost a call. Rings above { $above }, 120 of 100 planned.
tracking-rings-incident = Rings with the first one.
tracking-alarm-short = M{ $month }
tracking-alarm-close = Close the alarm
tracking-alarm-close-title = What was done about it?
tracking-alarm-close-about = The alarm stays on the page, with this sentence.
tracking-alarm-what = In a sentence
tracking-alarm-keep = Close it
tracking-alarm-older = { $count ->
    [one] One more, closed
   *[other] { $count } more, closed
}
tracking-calm = No alarm
tracking-calm-about = Rings at twice the planned tokens a call, at 120 of 100 of the planned cost a call, and at an incident.
tracking-levers = Next cost lever
tracking-levers-about = { $currency } a month
tracking-levers-empty = Computed from the first month on.
tracking-lever-upkeep = Upkeep from { $from } to { $to } of a post
tracking-lever-review = Read { $to } hours, not { $from }
tracking-lever-smaller-model = A smaller model, at { $to } of the price
tracking-lever-cached-prefix = Cached share from { $from } to { $to }
tracking-lever-mode = Run it otherwise: { $mode }
tracking-lever-proposed = the low value of the plan
tracking-lever-proposed-high = the high value of the plan
tracking-lever-by-plan = by the plan’s figures
tracking-lever-hardly = hardly any of the bill: leave it
tracking-lever-open = Look at it in the money
tracking-before = Before it grows
tracking-measure-at = { $name }: { $value }, target { $target } { $unit }.
tracking-measure-none = { $name }: not measured, target { $target } { $unit }.
tracking-condition-met = { $text }: done.
tracking-before-empty = The plan’s targets and the stages of the roadmap name nothing.
tracking-key-band = plan, P10 to P90
tracking-key-likely = likely
tracking-key-actual = actual
tracking-key-out = outside the band
tracking-copy = Copy for the board
tracking-copied = Copied: the sentence and the figures
tracking-copy-failed = The clipboard cannot be written to
tracking-copy-failed-hint = Select the text on the page and copy it.
tracking-board-title = { $title }, { $count ->
    [one] 1 month
   *[other] { $count } months
} of use, { $currency }
tracking-board-cost = Running cost of month { $month }: { $amount } (plan { $low } to { $high }, likely { $likely })
tracking-board-benefit = Benefit of month { $month }: { $amount } (plan { $low } to { $high }, likely { $likely })
tracking-board-effect = EBITDA effect of month { $month }: { $amount }
tracking-board-all = { $count ->
    [one] One month
   *[other] { $count } months
} together: running cost { $cost }, benefit { $benefit }, effect { $net }
tracking-board-once = Once: { $once } ({ $planned } planned); open { $open }
tracking-board-alarms = { $count ->
    [0] No open alarm
    [one] One open alarm
   *[other] { $count } open alarms
}
tracking-next = Next lighthouse
tracking-start = Start tracking
tracking-enter = Enter month { $month }
tracking-edit = Change month { $month }
tracking-enter-title = Month { $month } of use
tracking-enter-about = What was counted. Prices and rates are those of the money sheet.
tracking-import = Import a table
tracking-settings = What is really paid
tracking-settings-about = In { $currency }. What stays empty counts as the plan says.
tracking-once-actual = Paid once
tracking-upkeep-month = Upkeep a month
tracking-hosting-month = Hosting a month
tracking-started-day = In use since day
tracking-money-note = Where the figures come from
tracking-money-note-hint = Converted figures: with rate and date.
tracking-as-planned = As planned: { $amount }
tracking-aims = Cost levers: what could be reached, and when
tracking-aim-upkeep = Upkeep, in posts
tracking-aim-review = Hours of review a month
tracking-aim-smaller-model = Smaller model, share of the price
tracking-aim-cached-prefix = Cached share
tracking-aim-when = When
tracking-aim-when-of = When: { $lever }
tracking-keep = Keep
tracking-from-day = From day
tracking-to-day = To day
tracking-active-users = People who used it
tracking-calls = Calls
tracking-tokens-in-m = Million tokens in
tracking-tokens-out-m = Million tokens out
tracking-cached-share = Of these cached
tracking-review-hours = Hours of review
tracking-minutes-saved = Minutes saved a call
tracking-errors-avoided = Errors avoided
tracking-helped-of-100 = Answers that helped, of 100
tracking-incidents = Incidents on safety
tracking-note = What is worth a word
tracking-month-of = Month of use
tracking-wrong-month = A whole number from 1 to 36.
tracking-wrong-number = A number of 0 or more.
tracking-wrong-share = From 0 to 100%.
tracking-wrong-hundred = From 0 to 100.
tracking-wrong-days = The last day comes before the first.
tracking-replace = Replace
tracking-removed = Month { $month } taken away
tracking-remove = Take month { $month } away
tracking-read-title = { $count ->
    [one] One month in the table
   *[other] { $count } months in the table
}
tracking-read-none = No month in the table
tracking-read-about = Nothing has come in yet.
tracking-read-taken = { $count ->
    [one] Month { $months } has figures already: they would give way.
   *[other] Months { $months } have figures already: they would give way.
}
tracking-read-without = { $count ->
    [one] One row has no month: { $rows }.
   *[other] { $count } rows have no month: { $rows }.
}
tracking-read-currency = { $count ->
    [one] One row is not in { $currency }: { $rows }. Convert it, and note rate and date.
   *[other] { $count } rows are not in { $currency }: { $rows }. Convert them, and note rate and date.
}
tracking-read-unread = { $count ->
    [one] One cell is no number: { $cells }.
   *[other] { $count } cells are no numbers: { $cells }.
}
tracking-read-unknown = { $count ->
    [one] One column is passed over: { $columns }.
   *[other] { $count } columns are passed over: { $columns }.
}
tracking-read-bring = { $count ->
    [one] Bring one month in
   *[other] Bring { $count } months in
}
tracking-read-replace = Bring them in and replace
tracking-brought-in = { $count ->
    [one] One month came in.
   *[other] { $count } months came in.
}
tracking-read-month = Month
table-column-month = with months
table-column-calls = with calls
step-put-tracking = Said how “{ $subject }” is tracked
step-put-tracked-months = { $count ->
    [one] Wrote a month of “{ $subject }” down
   *[other] Wrote { $count } months of “{ $subject }” down
}
step-remove-tracked-months = { $count ->
    [one] Took a month of “{ $subject }” away
   *[other] Took { $count } months of “{ $subject }” away
}
step-close-alarm = Closed an alarm of “{ $subject }”
problem-month-taken = Month { $month } has figures already.
    .hint = Keep them, or let the new ones take their place.
cli-portfolio-workshop = { $title } ({ $path })
cli-portfolio-problem = { "  " }{ $message } { $hint }
cli-portfolio-waiting = { "  " }{ $title }: { $once } { $currency } once, no month yet
cli-portfolio-tracked = { "  " }{ $title }: { $once } { $currency } once, { $months ->
    [one] 1 month
   *[other] { $months } months
}: running cost { $cost }, benefit { $benefit }, all in all { $cumulative }; { $alarms ->
    [0] no open alarm
    [one] 1 open alarm
   *[other] { $alarms } open alarms
}
portfolio-open = All workshops together
portfolio-title = Portfolio
portfolio-about = What the lighthouses of your workshops cost and bring so far. Files are only read.
portfolio-back = Back
portfolio-add = Add a file or a folder
portfolio-add-files = Add files
portfolio-add-folder = Add a folder
portfolio-add-title = Which file or folder?
portfolio-add-path = Path
portfolio-add-go = Add
portfolio-reading = { $done } of { $all } read …
portfolio-read = { $all ->
    [one] One workshop read.
   *[other] { $all } workshops read.
}
portfolio-bad = { $count ->
    [one] One of them cannot be read.
   *[other] { $count } of them cannot be read.
}
portfolio-empty = No workshop yet
portfolio-empty-about = Workshops you open, and those in the folder of Pharos, stand here by themselves.
portfolio-head-what = Workshop and lighthouse
portfolio-head-stage = How far
portfolio-head-once = Once
portfolio-head-cost = Running cost
portfolio-head-benefit = Benefit
portfolio-head-cumulative = All in all
portfolio-head-alarms = Alarms
portfolio-none-lit = No lighthouse yet
portfolio-stage-chosen = chosen
portfolio-stage-planned = planned
portfolio-stage-piloted = in its pilot
portfolio-stage-going = goes on
portfolio-stage-changing = goes on, changed
portfolio-stage-stopped = stopped
portfolio-stage-tracked = { $months ->
    [one] 1 month
   *[other] { $months } months
}
portfolio-all = All that are tracked, { $currency }
portfolio-alarms-none = none
keys-plan-governance = Risk governance: policy, roles, inventory, rules
keys-plan-business = Business model: the chain of work, before and after
plan-views = What is shown
plan-view-registers = Registers
plan-view-governance = Risk governance
plan-view-roadmap = Roadmap
plan-view-business = Business model
problem-above-gate = { $gate } allows “{ $level ->
    [0] a person does it
    [1] AI finds
    [2] AI drafts
    [3] AI acts, a person nods
   *[other] AI acts, a person samples
}” at most.
    .hint = Choose a lower level, or answer { $gate } anew at the use case.
problem-board-undecided = The board decides about this level.
    .hint = Write down who decided and on which day, or choose a lower level.
problem-person-decides-nothing = It is not said what a person still decides.
    .hint = Write it down: a link cannot be kept without it.
governance-sub = Registers · Risk governance, day { $day }
governance-sub-bare = Registers · Risk governance
governance-dark = No lighthouse is lit yet
governance-clear-all = { $all ->
    [one] The lighthouse touches no gate
   *[other] All { $all } lighthouses touch no gate
}
governance-clear = { $clear } of { $all } lighthouses touch no gate for sure
governance-stopped = { $count } stopped
governance-public = { $count } to be filed and labelled
governance-watched = { $count } watched by people
governance-unanswered = { $count } with unanswered gates
governance-finding = { $first }; { $rest }
governance-list = { $rules } rules, { $unchecked } of them with something nobody could check, marked “unchecked”. Not legal advice.
governance-as-of = Rules as of { $day }
governance-too-old = The list is too old: go through it first. Not legal advice.
governance-inventory = Inventory of uses
governance-inventory-about = what touches a gate, and what is in use
governance-inventory-none = Nothing yet: light a lighthouse, or answer the gates of a use case.
governance-head-case = Use case
governance-head-gates = Gates
governance-head-duty = What has to be done
governance-head-state = State
governance-head-owner = Owner
governance-gates-no = all no
governance-gates-open = { $gates } open
governance-duty-x1 = Not done
governance-duty-x2 = A person decides, with reasons
governance-duty-x3 = Filing and labels
governance-duty-x4 = Lawyers look first
governance-duty-x5 = A person confirms
governance-duty-none = The plan's controls
governance-duty-open = Answer the gates
governance-state-stopped = Stopped, kept here
governance-state-ended = Pilot stopped, kept here
governance-state-in-use = In use
governance-state-pilot = Lighthouse, on trial
governance-state-planned = Planned
governance-state-parked = On hold
governance-state-reconsider = Think again
governance-state-idea = Not begun
governance-from-day = { $state }, from day { $day }
governance-nobody = nobody
governance-note-title = “{ $title }” in the inventory
governance-note-about = What is left empty follows from gates, verdicts, plan and roadmap.
governance-note-open = Say otherwise: { $title }
governance-policy = Policy, one page
governance-from-in = from day
governance-day-short = From which day
governance-day-none = not said
governance-rule-free = Free
governance-rule-ask = Ask first
governance-rule-never = Not done
governance-rule-next = { $rule }: change
governance-line-label = Line of the policy
governance-line-new = Add a line
governance-proposal = A proposal. Nothing of it is kept yet.
governance-proposal-take = Take it over
governance-roles = Who decides what
governance-board-label = How it goes
governance-board-none = how it goes
governance-rules = Rules by region
governance-rules-about = numbers of gates say which use cases have to look
governance-others = Other regions
governance-others-about = { $count ->
    [one] 1 region, the rest under “See all”
   *[other] { $count } regions, the rest under “See all”
}
governance-region-count = { $count ->
    [one] concerns 1 use case
   *[other] concern { $count } use cases
}
governance-regions-change = Change regions
governance-regions-title = Where the use cases run
governance-regions-about = Rules of these regions are shown. Not legal advice.
governance-regions-other = Other regions, with commas between them
governance-regions-none = No region is chosen.
governance-region-empty = No rules of { $region } in this list: ask a lawyer there.
governance-everybody = everybody
governance-unchecked = unchecked
governance-force-in-force = in force
governance-force-not-yet = not in force yet
governance-force-draft = proposed
governance-since = since { $day }
governance-since-more = since { $day }, more from { $later }
governance-later = from { $later }
governance-day-unknown = date not checked
governance-draft-text = nobody knows whether it comes
governance-see-all = See all { $count }
governance-all-title = All { $count } rules
governance-all-about = As of { $day }. A reminder of what to ask your lawyers. Not legal advice.
governance-search = Search in rules
governance-region-filter = Region
governance-region-all = All regions
governance-none-fit = No rule fits.
governance-fit = { $count ->
    [one] 1 rule
   *[other] { $count } rules
}
governance-concerns = Concerns { $titles }
governance-may-concern = May concern { $titles }: a gate or the readers are not said
governance-not-checked = A date, or a part of a duty, was not found in a public text: ask before you rely on it.
governance-source = Source: { $name }
governance-close = Done
governance-review-record = Record a quarterly check
governance-title-role = Who decides what
governance-title-incident = Incidents
governance-title-third-party = Third parties
governance-title-review = Quarterly checks
governance-add-role = Add somebody
governance-add-incident = Add an incident
governance-add-third-party = Add a third party
governance-add-review = Record a check
governance-none-role = Nobody decides anything yet.
governance-none-incident = Nothing went wrong so far, or nobody wrote it down.
governance-none-third-party = Nobody outside is named.
governance-none-review = Nobody has looked yet.
governance-edit-role = Who decides what
governance-edit-incident = An incident
governance-edit-third-party = A third party
governance-edit-review = A quarterly check
governance-name-role = What they decide
governance-name-incident = What happened
governance-name-third-party = Who it is
governance-name-review = What was found
governance-owner-role = Who
governance-owner-incident = Who sees to it
governance-owner-third-party = Who speaks with them
governance-owner-review = Who looked
governance-about-role = How it goes, one sentence
governance-about-incident = What followed
governance-about-third-party = What for
governance-about-review = What is done about it
governance-when-role = From which day
governance-when-incident = On which day
governance-when-third-party = Contract until which day
governance-when-review = On which day
governance-data = Which data they see
governance-about-case = About which use case
governance-no-case = All of them
governance-state-label = State
governance-incident-open = open
governance-incident-working = being dealt with
governance-incident-done = closed
governance-contract-open = no contract
governance-contract-working = being negotiated
governance-contract-done = signed
governance-on-day = day { $day }
governance-until-day = until day { $day }
governance-next-review = The next one is due on day { $day }
governance-review-overdue = The next one was due on day { $day }
governance-monitoring = Who notices
governance-monitoring-about = controls of the plans that detect
governance-monitoring-none = No plan has a control that detects something.
governance-wrong-day = A day is a whole number.
governance-keep = Keep
governance-remove = Take out
governance-removed = “{ $name }” is out
business-sub = Business model, day { $day }
business-sub-bare = Business model
business-finding = { $links ->
    [one] 1 link
   *[other] { $links } links
}, { $changed } already done differently, { $top ->
    [0] none in which a machine decides alone
   *[other] { $top } in which a machine acts and people only sample
}
business-legend = ● now, ○ at the end of the plan. The higher, the less people hold; what they still decide is the last line.
business-before = Before
business-after = After
business-autonomy = How much AI does
business-chart = How much AI does in each link
business-level-0 = A person does it
business-level-1 = AI finds
business-level-2 = AI drafts
business-level-3 = AI acts, a person nods
business-level-4 = AI acts, a person samples
business-board-none = From here on the board decides; nothing is here
business-board-some = From here on the board decides
business-decides = People decide
business-said = { $name }: now “{ $now }”, at the end “{ $end }”
business-above = { $name } stands above “{ $level }”, the most that { $gate } allows.
business-change-title = Does the business itself change?
business-change-none = Nobody has said so.
business-change-write = Write it down
business-change-open = Change
business-condition = Condition: { $text }
business-days = To be decided on day { $from } to { $to }
business-edit = Change links
business-to-roadmap = Put on the roadmap
business-placed = On the roadmap: { $count ->
    [one] 1 decision
   *[other] { $count } decisions
}
business-placed-all = All of it stands on the roadmap.
business-item-link = { $name }: “{ $level }”
business-empty = No chain of work yet
business-empty-about = Begin with the chain of an industry. Names and links can be changed; what a person decides has to be said for each.
business-links-title = Links of the chain
business-link-edit = Write on “{ $name }”
business-link-new-title = A new link
business-link-title = “{ $name }”
business-add = Add a link
business-name = What is done there
business-use-cases = Use cases that change it
business-use-cases-hint = None: it changes without one.
business-now = Now
business-end = At the end of the plan
business-decides-label = What a person still decides
business-watch = What has to be watched before it goes a level up
business-board-by = The board decided: who
business-board-day = On which day
business-keep = Keep
business-remove = Take out
business-removed = “{ $name }” is out
business-earlier = One place earlier
business-later = One place later
business-raise = End one level up
business-lower = End one level down
business-menu = What can be done with “{ $name }”
business-from = How money is made now
business-to = How it is made then
business-condition-label = What has to be true before
business-from-day = Decided from day
business-to-day = Until day
business-owner = Who decides
business-change-remove = It does not change
step-set-governance = Wrote on the policy
step-take-governance = Took over the proposed policy
step-put-governance-entry = Wrote “{ $subject }” in risk governance
step-remove-governance-entry = Took “{ $subject }” out of risk governance
step-note-in-inventory = Wrote on “{ $subject }” in the inventory
step-put-chain-links = { $count ->
    [one] Wrote on the link “{ $subject }”
   *[other] Wrote on { $count } links of the chain
}
step-move-chain-link = Moved the link “{ $subject }”
step-remove-chain-link = Took the link “{ $subject }” out
step-set-business-change = { $count ->
    [0] Took back how the business changes
   *[other] Wrote how the business changes
}
