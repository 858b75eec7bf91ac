//! Every command of the facilitator, well-formed, and the names of all that her page can ask.

use product_tests::{Room, ids, new_id, rows, use_case};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;

const GENERATED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/workshop/generated");

/// All commands there are, by the types that are generated from them.
pub(super) fn commands() -> BTreeSet<String> {
    let types = std::fs::read_to_string(Path::new(GENERATED).join("Steering.ts")).expect("it is there");
    let tags =
        types.split(r#""do": ""#).skip(1).map(|rest| rest.split('"').next().expect("it is there").to_owned());
    tags.collect()
}

/// All that a facilitator's page can ask.
pub(super) fn requests() -> BTreeSet<String> {
    let types = std::fs::read_to_string(Path::new(GENERATED).join("Requests.ts")).expect("it is there");
    let lines = types.lines().filter_map(|line| line.split_once(": ["));
    lines.map(|(name, _)| name.to_owned()).collect()
}

/// Each command as the facilitator would send it: well-formed, about things that are there.
pub(super) fn steering(room: &Room) -> Vec<Value> {
    let snapshot = room.snapshot();
    let first = |table: &str| rows(&snapshot, table)[0].clone();
    let (lane, round, criterion) =
        (first("lane")["id"].clone(), first("round")["id"].clone(), first("criterion"));
    let (case, idea, group) = (first("use_case")["id"].clone(), first("idea")["id"].clone(), first("group"));
    let person = rows(&snapshot, "seat").into_iter().find(|seat| seat["name"] == "Ben").expect("it is there")
        ["id"]
        .clone();
    let rating = json!({ "round": round, "use_case": case, "seat": person, "criterion": criterion["id"] });
    let steps = ids(&rows(&snapshot, "agenda_step"));
    let (step, other_step) = (&steps[0], &steps[1]);
    let text = use_case(&new_id(), "Rewritten");
    let empty_lane = ids(&rows(&snapshot, "lane"))[1].clone();
    vec![
        json!({ "do": "describe_workshop", "title": "Mine now", "question": "", "organisation": "" }),
        json!({ "do": "put_criterion", "criterion": criterion }),
        json!({ "do": "set_weights", "weights": { "V1": 99.0 }, "balance": 0.1 }),
        json!({ "do": "remove_criterion", "id": "V5" }),
        json!({ "do": "choose_profile", "profile": "fast" }),
        json!({ "do": "choose_scale", "scale": "zero_to_ten" }),
        json!({ "do": "set_lines", "value": 1.5, "cost": 1.5 }),
        json!({ "do": "put_group", "group": group }),
        json!({ "do": "remove_group", "id": group["id"] }),
        json!({ "do": "set_dots", "dots": 3 }),
        json!({ "do": "set_rounds", "rounds": 3 }),
        json!({ "do": "set_reference", "reference": "Mine" }),
        json!({ "do": "set_language", "language": "zh-CN" }),
        json!({ "do": "take_template", "name": "Mine", "blueprint": blueprint(&criterion) }),
        json!({ "do": "add_seats",
                "seats": [{ "id": new_id(), "name": "Ghost", "group": null, "facilitator": true }] }),
        json!({ "do": "add_lanes", "lanes": [{ "id": new_id(), "name": "More", "question": "" }] }),
        json!({ "do": "remove_lane", "id": empty_lane }),
        json!({ "do": "replace_lanes", "lanes": [], "question": "" }),
        json!({ "do": "add_ideas", "new_lanes": [],
                "ideas": [{ "id": new_id(), "lane": lane, "text": "From nowhere" }] }),
        json!({ "do": "set_names", "names": "hidden" }),
        json!({ "do": "set_names_in_exports", "names": false }),
        json!({ "do": "put_agenda_step", "step": agenda_step(&new_id(), "Stolen time"), "beside": null }),
        json!({ "do": "move_agenda_step", "id": step, "beside": { "after": other_step } }),
        json!({ "do": "remove_agenda_step", "id": other_step }),
        json!({ "do": "replace_agenda", "steps": [agenda_step(&new_id(), "Mine now")] }),
        json!({ "do": "start_agenda_step", "id": step }),
        json!({ "do": "end_agenda_step", "id": step }),
        json!({ "do": "stretch_agenda_step", "id": step, "minutes": 1 }),
        json!({ "do": "pause_agenda_step", "id": step }),
        json!({ "do": "resume_agenda_step", "id": step }),
        json!({ "do": "reopen_agenda_step", "id": step, "minutes": 5 }),
        json!({ "do": "catch_up", "cuts": [{ "step": step, "way": "shorten" }] }),
        json!({ "do": "set_day", "day": { "starts_at": null, "ends_at": "2030-01-01T12:00:00Z" } }),
        json!({ "do": "go_to_step", "step": "results" }),
        json!({ "do": "edit_lane", "id": lane, "name": "Renamed", "question": "" }),
        json!({ "do": "reveal_lanes", "lanes": [lane] }),
        json!({ "do": "silence_lanes", "lanes": [lane] }),
        json!({ "do": "peek", "lane": lane }),
        json!({ "do": "edit_idea", "id": idea, "text": "Rewritten" }),
        json!({ "do": "move_ideas", "ids": [idea], "lane": lane, "before": null }),
        json!({ "do": "park_ideas", "ids": [idea], "parked": true }),
        json!({ "do": "remove_ideas", "ids": [idea] }),
        json!({ "do": "keep_apart", "pairs": [{ "one": idea, "other": new_id() }] }),
        json!({ "do": "keep_cases_apart", "pairs": [{ "one": case, "other": new_id() }] }),
        json!({ "do": "add_theme", "theme": { "id": new_id(), "name": "Mine" }, "ideas": [idea] }),
        json!({ "do": "edit_theme", "id": new_id(), "name": "Mine", "hue": 1 }),
        json!({ "do": "remove_theme", "id": new_id() }),
        json!({ "do": "sort_ideas", "ids": [idea], "theme": null }),
        json!({ "do": "merge_ideas", "ids": [idea], "into": new_id() }),
        json!({ "do": "unmerge_ideas", "ids": [idea] }),
        json!({ "do": "split_idea", "id": idea,
                "parts": [{ "id": new_id(), "text": "One" }, { "id": new_id(), "text": "Two" }] }),
        json!({ "do": "merge_use_cases", "ids": [case], "into": new_id() }),
        json!({ "do": "unmerge_use_cases", "ids": [case] }),
        json!({ "do": "split_use_case", "id": case, "part": use_case(&new_id(), "A part") }),
        json!({ "do": "close_box" }),
        json!({ "do": "erase", "ideas": [idea], "use_cases": [] }),
        json!({ "do": "take_out_seats", "seats": [person] }),
        json!({ "do": "add_use_cases", "use_cases": [use_case(&new_id(), "From nowhere")] }),
        json!({ "do": "edit_use_case", "id": case, "was": text, "text": text }),
        json!({ "do": "give_cards", "tables": [{ "use_case": case, "seats": [person] }] }),
        json!({ "do": "clear_aside", "id": case, "field": "problem" }),
        json!({ "do": "remove_use_cases", "ids": [case] }),
        json!({ "do": "park_use_case", "id": case, "parked": true }),
        json!({ "do": "answer_gates",
                "answers": [{ "use_case": case, "gate": "X1", "yes": true, "note": "" }] }),
        json!({ "do": "open_round", "id": new_id(), "use_cases": null }),
        json!({ "do": "close_round", "id": round }),
        json!({ "do": "reopen_round", "id": round }),
        json!({ "do": "open_vote", "id": new_id(), "question": { "kind": "points" } }),
        json!({ "do": "close_vote", "id": new_id() }),
        json!({ "do": "reopen_vote", "id": new_id() }),
        json!({ "do": "set_cut", "vote": new_id(), "cut": 1 }),
        json!({ "do": "rescue", "vote": new_id(), "rescue": { "idea": idea, "reason": "Mine" } }),
        json!({ "do": "note_vote", "id": new_id(), "note": "Mine" }),
        json!({ "do": "set_both_in_exports", "vote": new_id(), "both": false }),
        json!({ "do": "cast_ballot", "vote": new_id(), "seat": person, "marks": { "fist": 5 } }),
        json!({ "do": "rate", "rating": rating, "answer": { "value": 5 } }),
        json!({ "do": "import_ratings", "round": round, "new_seats": [], "ratings": [] }),
        json!({ "do": "light_lighthouse", "use_case": case, "lit": true }),
        json!({ "do": "draft_decision", "use_case": case, "text": decision() }),
        json!({ "do": "sign_decision", "record": signed(&case) }),
        json!({ "do": "set_budget",
                "budget": { "money": 1.0, "people": 1.0, "count": 1, "one_a_department": true } }),
        json!({ "do": "put_budget_lines",
                "lines": [{ "use_case": case, "money": 1.0, "people": 1.0, "wish": "must", "needs": [] }] }),
        json!({ "do": "set_money_terms", "terms": { "currency": "USD", "year": 2026 } }),
        json!({ "do": "put_estimates", "use_case": case,
                "estimates": [{ "driver": "users",
                                "values": { "low": 1.0, "likely": 2.0, "high": 3.0, "source": "Mine" } }] }),
        json!({ "do": "say_what_time_becomes", "use_case": case, "becomes": "Mine" }),
        json!({ "do": "agree_to_benefit", "use_case": case, "by": "Me" }),
        json!({ "do": "put_planned_risks", "use_case": case,
                "risks": [{ "risk": "confabulation", "name": "", "what": "Mine", "likelihood": null,
                            "impact": null, "no_concern": "", "owner": "", "controls": [] }] }),
        json!({ "do": "remove_planned_risk", "use_case": case, "risk": "confabulation" }),
        json!({ "do": "set_risk_audience", "use_case": case, "audience": "public" }),
        json!({ "do": "confirm_risks", "use_case": case, "by": "Mine" }),
        json!({ "do": "add_plan_tasks", "use_case": case,
                "tasks": [{ "task": "T01", "stage": "design", "text": "", "owner": "Mine", "days": 3, "after": [] }] }),
        json!({ "do": "edit_plan_task", "use_case": case, "task": "T01",
                "edit": { "set": "owner", "name": "Mine" } }),
        json!({ "do": "remove_plan_task", "use_case": case, "task": "T01" }),
        json!({ "do": "edit_plan", "use_case": case, "edit": { "set": "owner", "name": "Mine" } }),
        json!({ "do": "confirm_plan", "use_case": case, "role": "owner", "by": "Mine" }),
        json!({ "do": "ask_about_plan", "use_case": case, "asked": true }),
        json!({ "do": "take_plan_suggestion", "use_case": case, "suggestion": new_id() }),
        json!({ "do": "put_own_model", "model": "M01", "facts": model_facts() }),
        json!({ "do": "remove_own_model", "model": "M01" }),
        json!({ "do": "put_model_choice", "use_case": case, "domain": "code",
                "text": { "requirements": [], "weights": { "performance": 1, "ease": 1, "cost": 1 },
                          "candidates": [{ "model": "M01", "ease": 5, "note": "Mine" }], "judges": [],
                          "blind": false } }),
        json!({ "do": "remove_model_choice", "use_case": case, "domain": "code" }),
        json!({ "do": "record_model", "use_case": case, "domain": "code",
                "chosen": { "model": "M01", "why": "Mine", "by": "Me" } }),
        json!({ "do": "put_model_tests", "use_case": case, "domain": "code",
                "tests": [{ "number": null, "answers": [],
                            "text": { "input": "Mine", "expected": "Mine", "never": "", "kind": "usual" } }] }),
        json!({ "do": "remove_model_tests", "use_case": case, "numbers": [1] }),
        json!({ "do": "judge_model_test", "use_case": case,
                "verdict": { "number": 1, "answer": "M01", "judge": 1, "verdict": "usable",
                             "never_said": false } }),
        json!({ "do": "put_measured", "use_case": case, "replace": true,
                "measured": [{ "measure": "Mine", "week": 1, "value": 1.0, "of": null }] }),
        json!({ "do": "remove_measured", "use_case": case, "measure": "Mine", "weeks": [1] }),
        json!({ "do": "put_pilot_note", "use_case": case,
                "note": { "id": "mine", "kind": "review", "text": "Mine", "week": 1, "sample": 1, "held": 1,
                          "by": "Me" } }),
        json!({ "do": "remove_pilot_note", "use_case": case, "note": "mine" }),
        json!({ "do": "decide_pilot",
                "verdict": { "use_case": case, "record": new_id(), "decision": "stop", "what": "Mine",
                             "why": "Mine", "stays": [], "next": [], "by": "Me", "present": "", "owner": "Me",
                             "review_days": 90 } }),
        json!({ "do": "reopen_pilot", "use_case": case, "by": "Me", "why": "" }),
        json!({ "do": "put_tracking", "use_case": case, "currency": "USD",
                "text": { "started_day": 1, "once_actual": null, "upkeep_month": null, "hosting_month": null,
                          "money_note": "", "aims": [] } }),
        json!({ "do": "put_tracked_months", "use_case": case, "replace": true,
                "months": [{ "month": 1, "from_day": 1, "to_day": 30, "active_users": 1, "calls": 1,
                             "tokens_in_m": 1, "tokens_out_m": 1, "cached_share": 0, "review_hours": 1,
                             "minutes_saved": 1, "errors_avoided": 0, "helped_of_100": null, "incidents": 0,
                             "note": "Mine" }] }),
        json!({ "do": "remove_tracked_months", "use_case": case, "months": [1] }),
        json!({ "do": "close_alarm", "use_case": case, "month": 1, "kind": "cost", "what": "Mine" }),
        json!({ "do": "put_roadmap_items", "items": [{ "id": new_id(), "text": {
                "kind": "milestone", "stage": "pilot", "title": "Mine", "start_day": 1, "end_day": 1, "owner": "",
                "depends_on": [], "use_case": case, "enabler": "", "component": "", "state": "open" } }] }),
        json!({ "do": "move_roadmap_item", "id": new_id(), "start_day": 1, "end_day": 2, "along": true }),
        json!({ "do": "leave_conflict_standing", "one": new_id(), "other": new_id(), "reason": "Mine" }),
        json!({ "do": "remove_roadmap_item", "id": new_id() }),
        json!({ "do": "set_roadmap_frame", "frame": { "start": null, "day": 1, "stages": [], "scenario": null } }),
        json!({ "do": "keep_roadmap_days", "name": "Mine" }),
        json!({ "do": "forget_roadmap_days" }),
        json!({ "do": "swap_roadmap_days" }),
        json!({ "do": "sign_roadmap", "by": "Mine" }),
        json!({ "do": "put_register_lines",
                "lines": [{ "id": new_id(), "register": "data", "need": "Mine", "doing": "", "use_cases": [case],
                            "state": "open", "owner": "", "due_day": null }] }),
        json!({ "do": "remove_register_lines", "lines": [new_id()] }),
        json!({ "do": "answer_readiness", "question": "D1", "level": 1 }),
        json!({ "do": "ask_about_readiness", "register": "data", "asked": true }),
        json!({ "do": "put_enabler", "enabler": "EN-D1",
                "text": { "name": "", "register": "data", "days": 1, "lead_weeks": 1, "stage": "pilot",
                          "lowers": ["C1"], "use_cases": [case], "state": "open" } }),
        json!({ "do": "remove_enabler", "enabler": "EN-D1" }),
        json!({ "do": "set_governance", "policy": { "regions": ["cn"], "lines": [], "from_day": 1, "board": "" } }),
        json!({ "do": "take_governance", "policy": { "regions": ["cn"], "lines": [], "from_day": 1, "board": "" },
                "entries": [] }),
        json!({ "do": "put_governance_entry", "id": new_id(),
                "text": { "kind": "role", "name": "Mine", "owner": "Me", "about": "", "data": "", "use_case": case,
                          "day": null, "state": "open" } }),
        json!({ "do": "remove_governance_entry", "id": new_id() }),
        json!({ "do": "note_in_inventory", "use_case": case,
                "note": { "state": "Mine", "duty": "", "owner": "Me" } }),
        json!({ "do": "put_chain_links",
                "links": [{ "id": new_id(), "name": "Mine", "use_cases": [case], "before": "", "after": "",
                            "level_now": 0, "level_end": 1, "decides": "Mine", "watch": "", "board": null }] }),
        json!({ "do": "move_chain_link", "id": new_id(), "place": 1 }),
        json!({ "do": "remove_chain_link", "id": new_id() }),
        json!({ "do": "set_business_change",
                "change": { "from": "Mine", "to": "Yours", "condition": "", "from_day": 1, "to_day": 2,
                            "owner": "" } }),
        json!({ "do": "write_slide", "slide": "matrix", "part": "title", "language": "en", "text": "Mine",
                "instead_of": "" }),
        json!({ "do": "leave_slide_out", "slide": "matrix", "is_out": true }),
        json!({ "do": "keep_alternative", "id": new_id(), "name": "Mine",
                "kept": { "of": "weights", "weights": {}, "balance": 1.0 } }),
        json!({ "do": "rename_alternative", "id": new_id(), "name": "Mine" }),
        json!({ "do": "remove_alternative", "id": new_id() }),
        json!({ "do": "go_back", "to": new_id() }),
        json!({ "do": "mark_beginning" }),
        json!({ "do": "undo" }),
        json!({ "do": "redo" }),
    ]
}

/// A well-formed model, of which little is known.
fn model_facts() -> Value {
    json!({ "name": "Mine", "maker": "", "price": null, "residency": null, "open_weights": null, "licence": "",
            "licence_fits": null, "filed": "", "context": null, "latency": null, "fine_tuning": null,
            "private_hosting": null, "modality": [], "volume": null, "support": null })
}

/// A well-formed template: one criterion on each side, nothing else.
fn blueprint(criterion: &Value) -> Value {
    let mut cost = criterion.clone();
    cost["id"] = json!("C1");
    json!({ "question": "", "names": "named", "dots": null, "rounds": 1, "reference": "",
            "criteria": [criterion, cost], "groups": [], "lanes": [], "steps": [] })
}

fn agenda_step(id: &str, title: &str) -> Value {
    json!({ "id": id, "kind": "break", "title": title, "minutes": 10, "session": 1, "note": "" })
}

/// What somebody would like to have decided.
fn decision() -> Value {
    json!({ "what": "Mine", "why": "Mine", "dissent": "", "rejected": "", "conditions": ["Mine"], "owner": "Me",
            "review_days": 30, "signed_by": "Me" })
}

fn signed(case: &Value) -> Value {
    let mut record = decision();
    record["id"] = json!(new_id());
    record["use_case"] = case.clone();
    record["fist"] = Value::Null;
    record
}
