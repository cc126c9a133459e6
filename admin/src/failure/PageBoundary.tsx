import type { ReactNode } from 'react';
import { Component } from 'react';
import { PageFailure } from './PageFailure';

type Props = {
  readonly children: ReactNode;
  /** Where one is; somewhere else is another page. */
  readonly place: string;
};

/** In place of a page that could not be loaded or drawn: that it is so, and a way to try again. */
export class PageBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate({ place }: Props) {
    if (this.state.error && place !== this.props.place) this.setState({ error: null });
  }

  override render() {
    const retry = () => this.setState({ error: null });
    return this.state.error ? <PageFailure error={this.state.error} onRetry={retry} /> : this.props.children;
  }
}
