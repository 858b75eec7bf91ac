use super::{IdeaTarget, Proposal, RatingTarget, UseCaseTarget as To};
use super::{propose_idea_columns, propose_rating_columns, propose_use_case_columns};
use crate::table::{Format, Table, TableRow};

#[test]
fn public_inventories_are_understood_as_they_come() {
    let full = "agency,agency_name,id,use_case_name,agency_bureau,is_withheld,development_stage,is_high_impact,\
        HI_justification,topic_area,classification,problem_solved,benefits,system_outputs,operational_date,\
        contracting_usage,vendor_name,have_ato,system_name_ato,data_description,link_to_data,has_pii,pia_url,\
        demographic_features,has_custom_code,code_url,hi_testing_conducted,hi_assessment_completed,\
        hi_potential_impacts,hi_independent_review,hi_ongoing_monitoring,hi_training_established,\
        hi_failsafe_presence,hi_appeal_process,hi_public_consultation";
    let expected = [
        ("agency_name", To::Department),
        ("use_case_name", To::Title),
        ("problem_solved", To::Problem),
        ("benefits", To::Outcome),
        ("system_outputs", To::Description),
        ("data_description", To::Data),
    ];
    assert_eq!(taken(full), expected, "the rest is skipped");
    let short = "title,problem,benefit,output,agency,agency_name,bureau,stage,high_impact,topic,classification,pii,\
        vendor,operational_date,source_row";
    let expected = [
        ("title", To::Title),
        ("problem", To::Problem),
        ("benefit", To::Outcome),
        ("output", To::Description),
        ("agency_name", To::Department),
    ];
    assert_eq!(taken(short), expected, "a name of an agency says more than its letters");
    let chinese = [("部门", To::Department), ("用例名称", To::Title), ("说明", To::Description)];
    assert_eq!(taken("编号,部门,用例名称,说明,能力"), chinese, "Chinese names as well");
}

#[test]
fn names_are_read_whatever_their_dress() {
    let dressed =
        "Use-Case Name *,业务痛点（必填）,Main users,Expected Benefits / 预期收益,Sponsor,备注,Comments";
    let expected = [
        ("Use-Case Name *", To::Title),
        ("业务痛点（必填）", To::Problem),
        ("Main users", To::Users),
        ("Expected Benefits / 预期收益", To::Outcome),
        ("Sponsor", To::Owner),
        ("备注", To::Note),
        ("Comments", To::Note),
    ];
    assert_eq!(taken(dressed), expected, "case, signs, brackets and a second language do not matter");
}

#[test]
fn a_ranked_list_comes_back_in() {
    let table = table(
        "Rank,No.,Use case,Quadrant,Value,Cost,Problem,What it does,Owner",
        &["1,3,A,Big bet,4.2,2.1,p,d,Lin"],
    );
    let targets: Vec<To> = propose_use_case_columns(&table).iter().map(|proposal| proposal.target).collect();
    let expected = [
        To::Skip,
        To::Skip,
        To::Title,
        To::Skip,
        To::Skip,
        To::Skip,
        To::Problem,
        To::Description,
        To::Owner,
    ];
    assert_eq!(targets, expected, "a value in numbers is no outcome in words");
}

#[test]
fn a_title_is_found_where_no_name_tells_it() {
    let rows = [
        "7,U01,Finance,Explain the monthly close",
        "8,U02,Finance,Read invoices",
        "9,U03,Finance,Match contracts",
    ];
    let proposals = propose_use_case_columns(&table("a,b,c,d", &rows));
    let titles: Vec<bool> = proposals.iter().map(|proposal| proposal.target == To::Title).collect();
    assert_eq!(titles, [false, false, false, true], "no numbers, no ids, nothing that repeats");
    let summary =
        propose_use_case_columns(&table("Department,Summary", &["HR,Answer leave questions", "Law,Compare"]));
    assert_eq!(summary[1].target, To::Title, "a short summary is a better title than none");
}

#[test]
fn what_reaches_people_is_skipped_and_marked() {
    let rows = ["A,lin@example.org,Lin,139 0000 0000,a@b.cn", "B,wei@example.org,Wei,+86 755 1234567,c@d.cn"];
    let proposals = propose_use_case_columns(&table("title,users,负责人,note,联系人", &rows));
    let personal: Vec<(To, bool)> =
        proposals.iter().map(|proposal| (proposal.target, proposal.personal)).collect();
    let expected =
        [(To::Title, false), (To::Skip, true), (To::Owner, true), (To::Skip, true), (To::Skip, true)];
    assert_eq!(personal, expected, "addresses and numbers stay out unless somebody wants them");
    let owners = propose_use_case_columns(&table("title,owner", &["A,Lin <lin@example.org>"]));
    assert_eq!(owners[1], Proposal { target: To::Skip, personal: true }, "an owner who is an address");
    let dates = propose_use_case_columns(&table("title,note", &["A,2025-01-15", "B,2025-02-15 08:00:00"]));
    assert_eq!(dates[1], Proposal { target: To::Note, personal: false }, "a date is no phone number");
}

#[test]
fn ideas_and_ratings_have_names_of_their_own() {
    let ideas = propose_idea_columns(&table("类别,想法,author", &["成本,拍照问作业指导书,Lin"]));
    let ideas: Vec<IdeaTarget> = ideas.iter().map(|proposal| proposal.target).collect();
    assert_eq!(ideas, [IdeaTarget::Lane, IdeaTarget::Text, IdeaTarget::Skip], "a lane, a text, and a person");
    use RatingTarget::{Criterion, Rater, Rating, UseCase};
    for header in ["seat,use_case,criterion,rating", "name,title,criteria,score", "评分人,用例,维度,分值"]
    {
        let ratings = propose_rating_columns(&table(header, &["Lin,A,C1,4"]));
        let ratings: Vec<RatingTarget> = ratings.iter().map(|proposal| proposal.target).collect();
        assert_eq!(ratings, [Rater, UseCase, Criterion, Rating], "{header}");
    }
}

#[test]
fn words_of_targets_come_back_as_targets() {
    for target in To::ALL {
        assert_eq!(target.to_string().parse(), Ok(*target), "{target} is its own name");
    }
    assert_eq!(RatingTarget::UseCase.to_string(), "use_case", "as the wire writes it");
    assert!("Title".parse::<To>().is_err(), "other words are no targets");
}

#[test]
fn odd_tables_have_a_proposal_for_every_column() {
    for table in [table("", &[]), table(",,", &[",,"]), table("title,title,/,()", &["a"])] {
        assert_eq!(propose_use_case_columns(&table).len(), table.header.len(), "one for each");
        assert_eq!(propose_idea_columns(&table).len(), table.header.len(), "one for each");
        assert_eq!(propose_rating_columns(&table).len(), table.header.len(), "one for each");
    }
}

fn taken(header: &str) -> Vec<(&str, To)> {
    let proposals = propose_use_case_columns(&table(header, &[]));
    let both = header.split(',').map(str::trim).zip(proposals.iter().map(|proposal| proposal.target));
    both.filter(|(_, target)| *target != To::Skip).collect()
}

fn table(header: &str, rows: &[&str]) -> Table {
    let cells = |row: &str| row.split(',').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    let rows = (2..).zip(rows).map(|(number, row)| TableRow { number, cells: cells(row) });
    Table {
        format: Format::Csv,
        encoding: None,
        delimiter: None,
        sheets: Vec::new(),
        sheet: None,
        header_row: 1,
        header: cells(header),
        rows: rows.collect(),
        replaced: 0,
    }
}
