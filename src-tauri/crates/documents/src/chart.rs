//! Scatter charts as the XML that Office draws itself (ECMA-376, part 1, 21.2): for sheets and slides alike, with the
//! numbers stored beside the references, so that they show before anything is worked out.
//!
//! By hand: the writer of sheets puts the parts of a series in an order that the schema does not allow.

use crate::xml;
use std::fmt::Write;

/// A scatter chart of two axes that both run from `lowest` to `highest`.
#[derive(Clone, Debug)]
pub(crate) struct Scatter {
    /// In the order in which they are drawn.
    pub(crate) series: Vec<Series>,
    /// Names of the axes: across, then upwards.
    pub(crate) axes: (String, String),
    /// Ends of both axes.
    pub(crate) lowest: f64,
    pub(crate) highest: f64,
}

/// Points that look the same.
#[derive(Clone, Debug)]
pub(crate) struct Series {
    /// What the legend says.
    pub(crate) name: String,
    pub(crate) across: Numbers,
    pub(crate) upwards: Numbers,
    /// What stands beside each point; none: no point has a name.
    pub(crate) labels: Vec<String>,
    pub(crate) look: Look,
}

/// Numbers of a sheet. None is a number that is not there.
#[derive(Clone, Debug)]
pub(crate) struct Numbers {
    /// `'Model'!$P$12:$P$25`.
    pub(crate) reference: String,
    pub(crate) values: Vec<Option<f64>>,
}

/// How points look.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Look {
    /// Each by itself: shape, and colours as `RRGGBB`.
    Marker { symbol: &'static str, fill: &'static str, edge: &'static str },
    /// Joined by a dashed line of that colour.
    Dashes { colour: &'static str },
}

/// Colour of axes and words.
/// Colours of the scheme of what the chart lies in: on a dark slide its letters are light.
const LINE: &str = "bg2";
const INK: &str = "tx1";
/// Names of the two axes within the file.
const ACROSS: u32 = 50_010_001;
const UPWARDS: u32 = 50_010_002;

impl Scatter {
    /// Everything that it says.
    pub(crate) fn words(&self) -> Vec<String> {
        let series = self.series.iter().flat_map(|one| one.labels.iter().chain([&one.name]));
        series.chain([&self.axes.0, &self.axes.1]).cloned().collect()
    }

    /// The part that holds the chart. `workbook` is the relation to the one its numbers stand in, where that is not
    /// the one it belongs to.
    pub(crate) fn to_xml(&self, workbook: Option<&str>) -> String {
        let mut xml = String::from(concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            r#"<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart""#,
            r#" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main""#,
            r#" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">"#,
            r#"<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>"#,
            r#"<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>"#,
        ));
        for (place, series) in self.series.iter().enumerate() {
            series.write(&mut xml, place);
        }
        add(&mut xml, format_args!(r#"<c:axId val="{ACROSS}"/><c:axId val="{UPWARDS}"/></c:scatterChart>"#));
        self.axis(&mut xml, (ACROSS, UPWARDS), "b", &self.axes.0);
        self.axis(&mut xml, (UPWARDS, ACROSS), "l", &self.axes.1);
        xml.push_str(concat!(
            r#"</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>"#,
            r#"<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>"#,
        ));
        add(
            &mut xml,
            format_args!(
                r#"<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000">{}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>"#,
                of_scheme(INK)
            ),
        );
        if let Some(relation) = workbook {
            add(
                &mut xml,
                format_args!(r#"<c:externalData r:id="{relation}"><c:autoUpdate val="0"/></c:externalData>"#),
            );
        }
        xml.push_str("</c:chartSpace>");
        xml
    }

    fn axis(&self, xml: &mut String, (id, other): (u32, u32), place: &str, name: &str) {
        let (lowest, highest, name) = (self.lowest, self.highest, xml::text(name));
        let (line, ink) = (of_scheme(LINE), of_scheme(INK));
        add(
            xml,
            format_args!(
                concat!(
                    r#"<c:valAx><c:axId val="{id}"/><c:scaling><c:orientation val="minMax"/><c:max val="{highest}"/>"#,
                    r#"<c:min val="{lowest}"/></c:scaling><c:delete val="0"/><c:axPos val="{place}"/>"#,
                    r#"<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr b="1"/></a:pPr>"#,
                    r#"<a:r><a:rPr lang="en-US" b="1">{ink}</a:rPr><a:t>{name}</a:t></a:r></a:p></c:rich></c:tx>"#,
                    r#"<c:overlay val="0"/></c:title><c:numFmt formatCode="0" sourceLinked="0"/>"#,
                    r#"<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>"#,
                    r#"<c:spPr><a:ln w="9525">{line}</a:ln></c:spPr><c:crossAx val="{other}"/>"#,
                    r#"<c:crosses val="min"/><c:crossBetween val="midCat"/><c:majorUnit val="1"/></c:valAx>"#,
                ),
                id = id,
                highest = highest,
                lowest = lowest,
                place = place,
                ink = ink,
                name = name,
                line = line,
                other = other,
            ),
        );
    }
}

impl Series {
    fn write(&self, xml: &mut String, place: usize) {
        let name = xml::text(&self.name);
        add(
            xml,
            format_args!(
                r#"<c:ser><c:idx val="{place}"/><c:order val="{place}"/><c:tx><c:v>{name}</c:v></c:tx>"#
            ),
        );
        match self.look {
            Look::Marker { symbol, fill, edge } => add(
                xml,
                format_args!(
                    r#"<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="{symbol}"/><c:size val="12"/><c:spPr>{}<a:ln w="12700">{}</a:ln></c:spPr></c:marker>"#,
                    filled(fill),
                    filled(edge)
                ),
            ),
            Look::Dashes { colour } => add(
                xml,
                format_args!(
                    r#"<c:spPr><a:ln w="12700">{}<a:prstDash val="dash"/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>"#,
                    filled(colour)
                ),
            ),
        }
        self.labels(xml);
        self.across.write(xml, "xVal");
        self.upwards.write(xml, "yVal");
        xml.push_str(r#"<c:smooth val="0"/></c:ser>"#);
    }

    /// All six flags are written: a program takes one that is missing for true.
    fn labels(&self, xml: &mut String) {
        if self.labels.is_empty() {
            return;
        }
        let shown = |value: u8| {
            format!(
                r#"<c:dLblPos val="r"/><c:showLegendKey val="0"/><c:showVal val="{value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>"#
            )
        };
        xml.push_str("<c:dLbls>");
        for (place, label) in self.labels.iter().enumerate() {
            add(
                xml,
                format_args!(
                    r#"<c:dLbl><c:idx val="{place}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>{}</a:t></a:r></a:p></c:rich></c:tx>{}</c:dLbl>"#,
                    xml::text(label),
                    shown(1)
                ),
            );
        }
        add(xml, format_args!("{}</c:dLbls>", shown(0)));
    }
}

impl Numbers {
    fn write(&self, xml: &mut String, element: &str) {
        add(
            xml,
            format_args!(
                r#"<c:{element}><c:numRef><c:f>{}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="{}"/>"#,
                xml::text(&self.reference),
                self.values.len()
            ),
        );
        for (place, value) in self.values.iter().enumerate() {
            if let Some(value) = value {
                add(xml, format_args!(r#"<c:pt idx="{place}"><c:v>{value}</c:v></c:pt>"#));
            }
        }
        add(xml, format_args!("</c:numCache></c:numRef></c:{element}>"));
    }
}

fn of_scheme(colour: &str) -> String {
    format!(r#"<a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>"#)
}

fn filled(colour: &str) -> String {
    format!(r#"<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>"#)
}

fn add(xml: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a string does not fail.
    let _ = xml.write_fmt(text);
}
