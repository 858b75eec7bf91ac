//! Outlines of shapes, in points from the upper left corner of the shape (ECMA-376, part 1, 20.1.9).

use super::WHOLE;
use super::colours::number;
use super::package::{at, child, children};
use crate::picture::{Form, outline};
use roxmltree::Node;
use tiny_skia::{Path, PathBuilder, Transform};

/// One turn of the format is 60,000 parts of a degree.
pub(super) const DEGREE: f32 = 60_000.0;

/// The outline of a shape of this size; None for a form that is not known here.
pub(super) fn form(properties: Node<'_, '_>, size: (f32, f32)) -> Option<Path> {
    if let Some(own) = child(properties, "custGeom") {
        return drawn_by_hand(own, size);
    }
    let preset = child(properties, "prstGeom");
    let name = preset.and_then(|preset| preset.attribute("prst")).unwrap_or("rect");
    let adjusted = preset.and_then(|preset| at(preset, &["avLst", "gd"])).and_then(|guide| {
        let value = guide.attribute("fmla")?.strip_prefix("val ")?.trim().parse::<f32>().ok()?;
        Some(value / WHOLE)
    });
    preset_form(name, size, adjusted).and_then(|form| outline(&form))
}

/// Forms that templates are made of.
fn preset_form(name: &str, (width, height): (f32, f32), adjusted: Option<f32>) -> Option<Form> {
    let short = width.min(height);
    let by = |usual: f32| adjusted.unwrap_or(usual).clamp(0.0, 1.0);
    let rectangle = |corner| Form::Rectangle { x: 0.0, y: 0.0, width, height, corner };
    let polygon = |points: &[(f32, f32)]| Form::Polygon(points.to_vec());
    Some(match name {
        "rect" | "flowChartProcess" => rectangle(0.0),
        "roundRect" | "flowChartAlternateProcess" => rectangle(short * by(0.166_67).min(0.5)),
        "line" | "straightConnector1" => Form::Lines(vec![[(0.0, 0.0), (width, height)]]),
        "triangle" => polygon(&[(width * by(0.5), 0.0), (width, height), (0.0, height)]),
        "rtTriangle" => polygon(&[(0.0, 0.0), (width, height), (0.0, height)]),
        "diamond" | "flowChartDecision" => {
            let (x, y) = (width / 2.0, height / 2.0);
            polygon(&[(x, 0.0), (width, y), (x, height), (0.0, y)])
        }
        "parallelogram" => {
            let lean = short * by(0.25);
            polygon(&[(lean, 0.0), (width, 0.0), (width - lean, height), (0.0, height)])
        }
        "trapezoid" => {
            let lean = short * by(0.25);
            polygon(&[(lean, 0.0), (width - lean, 0.0), (width, height), (0.0, height)])
        }
        "homePlate" => {
            let tip = width - short * by(0.5);
            polygon(&[(0.0, 0.0), (tip, 0.0), (width, height / 2.0), (tip, height), (0.0, height)])
        }
        "chevron" => {
            let deep = short * by(0.5);
            let (tip, half) = (width - deep, height / 2.0);
            polygon(&[(0.0, 0.0), (tip, 0.0), (width, half), (tip, height), (0.0, height), (deep, half)])
        }
        "ellipse" | "flowChartConnector" => ellipse(width, height),
        _ => return None,
    })
}

/// Not a form of its own: pictures that are written have circles alone.
fn ellipse(width: f32, height: f32) -> Form {
    const SIDES: u32 = 96;
    let point = |side: u32| {
        let (sine, cosine) = (std::f32::consts::TAU * side as f32 / SIDES as f32).sin_cos();
        (width / 2.0 * (1.0 + cosine), height / 2.0 * (1.0 + sine))
    };
    Form::Polygon((0..SIDES).map(point).collect())
}

/// Points by themselves. None where a point is worked out by a formula.
fn drawn_by_hand(own: Node<'_, '_>, (width, height): (f32, f32)) -> Option<Path> {
    let mut whole = PathBuilder::new();
    for path in child(own, "pathLst").into_iter().flat_map(children) {
        let of = |name, size| number(path, name).filter(|own| *own > 0.0).unwrap_or(size);
        let scale = Transform::from_scale(width / of("w", width), height / of("h", height));
        let mut pen = PathBuilder::new();
        for step in children(path) {
            let points: Vec<(f32, f32)> = children(step)
                .filter(|point| point.tag_name().name() == "pt")
                .map(|point| Some((number(point, "x")?, number(point, "y")?)))
                .collect::<Option<_>>()?;
            match (step.tag_name().name(), points.as_slice()) {
                ("moveTo", [(x, y)]) => pen.move_to(*x, *y),
                ("lnTo", [(x, y)]) => pen.line_to(*x, *y),
                ("quadBezTo", [one, end]) => pen.quad_to(one.0, one.1, end.0, end.1),
                ("cubicBezTo", [one, two, end]) => pen.cubic_to(one.0, one.1, two.0, two.1, end.0, end.1),
                ("arcTo", []) => arc(&mut pen, step)?,
                ("close", _) => pen.close(),
                _ => return None,
            }
        }
        if let Some(path) = pen.finish().and_then(|path| path.transform(scale)) {
            whole.push_path(&path);
        }
    }
    whole.finish()
}

/// A piece of an ellipse from where the pen is, in curves of a quarter at most.
fn arc(pen: &mut PathBuilder, step: Node<'_, '_>) -> Option<()> {
    let angle = |name| Some((number(step, name)? / DEGREE).to_radians());
    let (across, upright) = (number(step, "wR")?, number(step, "hR")?);
    let (start, sweep) =
        (angle("stAng")?, angle("swAng")?.clamp(-std::f32::consts::TAU, std::f32::consts::TAU));
    let last = pen.last_point()?;
    let middle = (last.x - across * start.cos(), last.y - upright * start.sin());
    let pieces = (sweep.abs() / std::f32::consts::FRAC_PI_2).ceil().max(1.0);
    let turn = sweep / pieces;
    let reach = 4.0 / 3.0 * (turn / 4.0).tan();
    for piece in 0..pieces as u32 {
        let from = start + turn * piece as f32;
        let to = from + turn;
        let on = |angle: f32, along: f32| {
            let (sine, cosine) = angle.sin_cos();
            (middle.0 + across * (cosine - along * sine), middle.1 + upright * (sine + along * cosine))
        };
        let (one, two, end) = (on(from, reach), on(to, -reach), on(to, 0.0));
        pen.cubic_to(one.0, one.1, two.0, two.1, end.0, end.1);
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::form;
    use roxmltree::Document;

    fn bounds(inside: &str) -> Option<[i32; 4]> {
        let text = format!("<spPr>{inside}</spPr>");
        let document = Document::parse(&text).unwrap();
        let bounds = form(document.root_element(), (200.0, 100.0))?.bounds();
        Some([bounds.left(), bounds.top(), bounds.right(), bounds.bottom()].map(|edge| edge.round() as i32))
    }

    #[test]
    fn forms_fill_their_size() {
        let whole = Some([0, 0, 200, 100]);
        assert_eq!(bounds(""), whole);
        for name in ["rect", "roundRect", "ellipse", "line", "triangle", "diamond", "homePlate", "chevron"] {
            assert_eq!(bounds(&format!(r#"<prstGeom prst="{name}"/>"#)), whole, "{name}");
        }
        assert_eq!(bounds(r#"<prstGeom prst="cloudCallout"/>"#), None);
    }

    #[test]
    fn outlines_by_hand_are_scaled_and_arcs_end_where_they_should() {
        let path = |steps: &str| {
            format!(r#"<custGeom><pathLst><path w="20" h="20">{steps}</path></pathLst></custGeom>"#)
        };
        let half = path(
            r#"<moveTo><pt x="0" y="10"/></moveTo><lnTo><pt x="10" y="0"/></lnTo><lnTo><pt x="10" y="20"/></lnTo><close/>"#,
        );
        assert_eq!(bounds(&half), Some([0, 0, 100, 100]));
        let circle = path(
            r#"<moveTo><pt x="0" y="10"/></moveTo><arcTo wR="10" hR="10" stAng="10800000" swAng="21600000"/><close/>"#,
        );
        assert_eq!(bounds(&circle), Some([0, 0, 200, 100]));
        let by_formula = path(r#"<moveTo><pt x="l" y="10"/></moveTo><lnTo><pt x="r" y="0"/></lnTo>"#);
        assert_eq!(bounds(&by_formula), None);
    }
}
