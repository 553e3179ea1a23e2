/** A picture of the logo that a system shows for the installed site. */
export interface Icon {
  /** Its address is `/<name>.png`. A dot keeps it apart from every analysis, whose name can hold none. */
  name: string;
  /** Its width and height in pixels. */
  size: number;
  /**
   * `cut`: the system cuts it to a shape of its own, so it fills its square, and what matters lies in the circle
   * around the middle that every shape keeps (W3C Manifest, "Icon masks and safe zone": a radius of 2/5).
   * `whole`: shown as it is, with the logo's own round corners.
   */
  shape: 'whole' | 'cut';
  /** Whether the manifest names it; iOS asks for its own by a link in the page. */
  inManifest: boolean;
}

/** The icons, beside the logo itself: the sizes that Chromium asks of a site that can be installed, and that of iOS. */
export const icons: readonly Icon[] = [
  { name: 'icon-192', size: 192, shape: 'whole', inManifest: true },
  { name: 'icon-512', size: 512, shape: 'whole', inManifest: true },
  { name: 'icon-maskable-512', size: 512, shape: 'cut', inManifest: true },
  { name: 'apple-touch-icon', size: 180, shape: 'cut', inManifest: false },
];

/** The radius of the circle that no system cuts into, in widths of the icon. */
export const safeRadius = 0.4;

/** The address of an icon, from the site's root. */
export function iconAddress({ name }: Pick<Icon, 'name'>): string {
  return `/${name}.png`;
}

/** The icon with that name; throws where there is none. */
export function iconNamed(name: string): Icon {
  const icon = icons.find((one) => one.name === name);
  if (!icon) throw new Error(`No icon is called "${name}".`);
  return icon;
}
