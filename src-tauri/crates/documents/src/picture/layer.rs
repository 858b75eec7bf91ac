//! What an outline of somebody else's drawing is filled with: colours that shine through, ramps of many colours, pictures.

use image::{ImageReader, Limits};
use std::io::Cursor;
use tiny_skia::{
    Color, FillRule, FilterQuality, GradientStop, LinearGradient, Paint, Path, Pattern, Pixmap, Point,
    PremultipliedColorU8, RadialGradient, Shader, SpreadMode, Transform,
};

/// A picture is kept at most so wide and high, in pixels, and may take so many bytes to be read.
const KEPT: u32 = 2_000;
const SIDE_MOST: u32 = 12_000;
const BYTES_MOST: u64 = 400_000_000;

/// A fill.
pub(crate) enum Layer {
    Flat(Color),
    /// From one place to another.
    Ramp {
        from: (f32, f32),
        to: (f32, f32),
        stops: Vec<(f32, Color)>,
    },
    /// From the middle outwards.
    Ring {
        middle: (f32, f32),
        reach: f32,
        stops: Vec<(f32, Color)>,
    },
    /// Pixels, where they lie in units of the outline, and how much of them is seen (0 to 1).
    Picture {
        pixels: Pixmap,
        place: Transform,
        share: f32,
    },
}

impl Layer {
    /// A picture over a size, `cuts` of its own width and height off at the left, the top, the right and the bottom.
    /// None for what is no png, jpeg, gif or bmp, or too large.
    pub(crate) fn picture(bytes: &[u8], size: (f32, f32), cuts: [f32; 4], share: f32) -> Option<Self> {
        let pixels = pixels(bytes)?;
        let [left, top, right, bottom] = cuts;
        let seen =
            ((1.0 - left - right) * pixels.width() as f32, (1.0 - top - bottom) * pixels.height() as f32);
        let is_seen = size.0 > 0.0 && size.1 > 0.0 && seen.0 > 0.0 && seen.1 > 0.0;
        let scale = is_seen.then_some((size.0 / seen.0, size.1 / seen.1))?;
        let corner = (-left * pixels.width() as f32, -top * pixels.height() as f32);
        let place = Transform::from_scale(scale.0, scale.1).pre_translate(corner.0, corner.1);
        Some(Self::Picture { pixels, place, share })
    }

    fn shader(&self) -> Option<Shader<'_>> {
        let stops = |stops: &[(f32, Color)]| -> Vec<GradientStop> {
            stops.iter().map(|(place, colour)| GradientStop::new(*place, *colour)).collect()
        };
        let point = |(x, y): (f32, f32)| Point::from_xy(x, y);
        let (spread, here) = (SpreadMode::Pad, Transform::identity());
        match self {
            Self::Flat(colour) => Some(Shader::SolidColor(*colour)),
            Self::Ramp { from, to, stops: all } => {
                LinearGradient::new(point(*from), point(*to), stops(all), spread, here)
            }
            Self::Ring { middle, reach, stops: all } => {
                RadialGradient::new(point(*middle), 0.0, point(*middle), *reach, stops(all), spread, here)
            }
            Self::Picture { pixels, place, share } => {
                Some(Pattern::new(pixels.as_ref(), spread, FilterQuality::Bilinear, *share, *place))
            }
        }
    }

    /// Fills an outline.
    pub(super) fn fill(&self, onto: &mut Pixmap, outline: &Path, place: Transform) {
        let Some(shader) = self.shader() else { return };
        let paint = Paint { shader, anti_alias: true, ..Paint::default() };
        onto.fill_path(outline, &paint, FillRule::Winding, place, None);
    }
}

/// A picture file as pixels, made smaller where it has more than anybody sees.
fn pixels(bytes: &[u8]) -> Option<Pixmap> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(SIDE_MOST), Some(SIDE_MOST));
    limits.max_alloc = Some(BYTES_MOST);
    reader.limits(limits);
    let picture = reader.decode().ok()?;
    let is_large = picture.width() > KEPT || picture.height() > KEPT;
    let picture = if is_large { picture.thumbnail(KEPT, KEPT) } else { picture }.to_rgba8();
    let mut pixels = Pixmap::new(picture.width(), picture.height())?;
    for (pixel, image::Rgba([red, green, blue, alpha])) in
        pixels.pixels_mut().iter_mut().zip(picture.pixels())
    {
        let through = |part: u8| (u16::from(part) * u16::from(*alpha) / u16::from(u8::MAX)) as u8;
        *pixel = PremultipliedColorU8::from_rgba(through(*red), through(*green), through(*blue), *alpha)?;
    }
    Some(pixels)
}

#[cfg(test)]
mod tests {
    use super::Layer;

    #[test]
    fn pictures_are_read_and_what_is_none_is_not() {
        let mut png = tiny_skia::Pixmap::new(3, 2).unwrap();
        png.fill(tiny_skia::Color::from_rgba8(200, 100, 50, 255));
        let png = png.encode_png().unwrap();
        let whole = [0.0; 4];
        assert!(Layer::picture(&png, (30.0, 20.0), whole, 1.0).is_some());
        assert!(
            Layer::picture(&png, (30.0, 20.0), [0.6, 0.0, 0.6, 0.0], 1.0).is_none(),
            "nothing of it is left"
        );
        assert!(Layer::picture(&png[..png.len() / 2], (30.0, 20.0), whole, 1.0).is_none());
        assert!(Layer::picture(b"\x01\x00\x00\x00 EMF", (30.0, 20.0), whole, 1.0).is_none());
        assert!(Layer::picture(&png, (0.0, 20.0), whole, 1.0).is_none());
    }
}
